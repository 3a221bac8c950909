/**
 * The words that tags are made of (tag.ts), in English and Spanish, without diacritics. Chosen because they
 * name no person and no condition: colors, animals and plants that are also first or family names (rose, robin,
 * brown, green, wolf, paloma, luna, isla, flor, ginger, snow) are left out, and so is every part of the body.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const TAG_COLORS = {
  en: words(`
  blue red yellow orange purple pink teal golden silver copper crimson indigo turquoise lavender maroon navy
  beige cream mint peach plum
`),
  es: words(`
  azul rojo amarillo naranja morado turquesa dorado plateado
`),
};

export const TAG_ANIMALS = {
  en: words(`
  otter badger beaver bison camel cheetah chipmunk dolphin donkey dragonfly eagle elephant ferret flamingo
  frog gecko giraffe goose gopher hamster hedgehog heron hippo kangaroo koala lemur leopard lizard llama lobster
  moose octopus ostrich owl panda panther parrot pelican penguin pony puffin rabbit raccoon seal sparrow squid squirrel
  swallow tiger toad tortoise turtle walrus whale wombat yak zebra alpaca
`),
  es: words(`
  nutria elefante jirafa pinguino tortuga ardilla mariposa conejo ballena foca koalas erizo buho gorrion
`),
};

export const TAG_WORDS = words(`
  acorn almond anchor apricot avocado backpack bagel balloon banana banjo barrel basket bicycle biscuit blanket blueberry
  bottle bread bridge broom bucket button cabin cactus candle canoe carrot celery chair chestnut chimney
  cinnamon clock cloud coconut compass cookie corner cotton crayon cucumber curtain daffodil desk door
  drum dumpling envelope fiddle flute fog fountain garden garlic guitar hammer harbor harmonica hat
  iceberg igloo island jacket jigsaw juice kayak kettle kite ladder lamp lantern leaf lemon lettuce lighthouse
  lime magnet mango map maple melon mitten mountain muffin mushroom napkin noodle notebook oak oatmeal
  onion oven paddle paint pancake paper papaya parsley pasta path peanut pebble pencil pepper piano pickle pillow
  pineapple pizza planet pocket pond popcorn potato pretzel pumpkin puzzle quilt radish rainbow raincoat raisin raspberry
  ribbon rocket roof rope saddle sail sandal sandwich saucer scarf seashell shovel shoelace snowflake soup spinach spoon
  spruce stairs strawberry suitcase sugar sunflower sweater table tambourine tangerine teapot tent ticket toast tomato
  train tree tricycle trombone trumpet tulip umbrella vanilla violin waffle wagon walnut watermelon whistle window
  windmill xylophone yogurt zipper zucchini big small round square tall first second third early late morning afternoon
  monday tuesday wednesday thursday friday
  arbol arena barco bicicleta bosque botella caja camino carta casa cereza ciruela cometa cuaderno cuchara durazno
  escalera faro fresa galleta globo guitarra hoja jardin lapiz libro limon mango manzana mapa montana nube
  nuez pan papel pera piedra playa pluma puerta reloj sandia silla sombrero taza tienda tren uva ventana zanahoria
  lunes martes miercoles jueves viernes
`);
