/**
 * Words around a mention that change what it says, after NegEx (Chapman et al. 2001) and ConText
 * (Harkema et al. 2009), with additions from chart practice and the Spanish of charts. Compared word
 * by word without case or accents, the longest phrase first. To add one, write it into its list.
 */

export type Effect = 'negated' | 'possible' | 'hypothetical' | 'historical' | 'resolved' | 'other' | 'screening';

/** What a phrase does: an effect, nothing at all (it only looks like a cue), or an end to running effects. */
export type Action =
  | Effect
  | 'nothing'
  | 'stop-all'
  | 'stop-negated'
  | 'stop-other'
  | 'stop-historical'
  | 'stop-hypothetical'
  | 'remission'
  | `${Effect}-near`;

/** Before the mention, acting forward to the end of the sentence or a stop; the "near" ones over a few words only. */
export const BEFORE: Readonly<Record<string, string>> = {
  negated: `never found to have|not found to have|no question of|never been found to have|hasn't got|haven't got|has not got|have not got|nunca|jamas|negados|negadas|negado|negada|interrogados y negados|no variant found in|no variants found in|no variants in|no mutation found in|no mutations in|neg hx of|nothing of|not a case of|was not|ruled out with certainty|does not currently carry a diagnosis of|not currently carry a diagnosis of|no known diagnosis of|any known diagnosis of|denies any known diagnosis of|denies any diagnosis of|denies a diagnosis of|denies diagnosis of|denies known|cleared of|fails to meet criteria for|little to suggest|little evidence of|little evidence for|no convincing evidence of|no convincing|insufficient evidence for|no compelling evidence of|ø|not once|at no time|wrong to call this|wrong to call it|moved away from|moved away from the diagnosis of|does not fit with|does not fit|did not fit|not in keeping with|not felt to have|not felt to be|not thought to have|not thought to be|not believed to have|not believed to be|does not carry a diagnosis of|no longer thought to have|absence of any|no history or evidence of|no evidence for|no evidence to support|no mention of|no radiographic evidence of|no sonographic evidence of|no echocardiographic evidence of|no clinical evidence of|no clinical signs of|does not represent|does not appear to have|does not appear to be|has ruled her out for|nothing to suggest|nothing suggestive of|nothing concerning for|sin datos clinicos de|no ha tenido|no ha presentado|no padece|no padece de|nunca ha presentado|nunca tuvo|sin sospecha de|no impresiona|failed to meet criteria for|does not fulfill criteria for|did not fulfill criteria for|wrong code|miscoded as|coded in error as|
    no evidence that|no indication that|no proof that|no sign that|no suggestion that|no reason to think that|no reason to believe that|no reason to suspect that|no one in the family has|nobody in the family has|no one at home has|nobody at home has|no one else in the family has|neither parent has|not known to have|not known to be|low risk for|low risk of|neither|nor|nor does he have|nor does she have|nor did he have|nor did she have|nor has he had|nor has she had|nor is there|failed to demonstrate|fails to demonstrate|fail to demonstrate|fail to show|incorrect diagnosis of|incorrectly diagnosed as|erroneous diagnosis of|misdiagnosis of|wrong diagnosis of|mistaken diagnosis of|mistaken for|retracted diagnosis of|
    no|not|without|w/o|never|never had|never been diagnosed with|none|nil|denies|denied|denying|deny|disclaims|does not report|
    does not have|doesn't have|did not have|didn't have|has not had|hasn't had|has no|had no|have no|having no|is not|isn't|
    was not|wasn't|are not|aren't|cannot be|unaware of any|absence of|free of|clear of|lack of|lacks|lacked|devoid of|
    negative for|tested negative for|neg for|(-)|no evidence of|no sign of|no signs of|no signs or symptoms of|no symptoms of|
    no findings of|no finding of|no findings to suggest|no evidence to suggest|no suggestion of|no suspicion of|no suspicion for|
    no indication of|no complaints of|no complaint of|no history of|no h/o|no hx of|no hx|no prior|no previous|no known|
    no past medical history of|no past history of|no personal history of|no diagnosis of|no formal diagnosis of|no documented|
    no current|no active|no clear|no definite|no obvious|no overt|no features of|no stigmata of|no concern for|no concerns for|
    low suspicion for|low concern for|no reason to suspect|ruling out|excluding|rules out|rule out negative for|ruled out for|
    ruled him out for|ruled her out for|ruled them out for|rules him out for|rules her out for|has ruled out|excludes|
    unremarkable for|fails to show|failed to show|failed to reveal|did not show|did not reveal|does not show|not demonstrate|
    did not demonstrate|does not meet criteria for|did not meet criteria for|doesn't meet criteria for|not meet criteria for|
    does not qualify as|does not look like|not suggestive of|not consistent with|inconsistent with|not compatible with|
    not indicative of|not diagnostic of|not typical of|not due to|not caused by|argues against|argue against|arguing against|
    rather than|instead of|never diagnosed with|not diagnosed with|has never had|never carried a diagnosis of|
    has not been diagnosed with|was never diagnosed with|misdiagnosed with|misdiagnosed as|incorrectly diagnosed with|
    erroneously labeled as|not a candidate for|unlikely to be|very unlikely to be|niega|niegan|nego|negando|sin|ausencia de|
    negativo para|negativa para|no presenta|no refiere|no tiene|no hay|no se observa|se descarta|se descarto|descartado|
    descartada|descartados|libre de|nunca ha tenido|ningun|ninguna|ni|sin evidencia de|sin antecedentes de|sin historia de|
    niega antecedentes de|no antecedentes de|no hay antecedentes de|sin datos de|sin signos de`,
  possible: `possibilities including|possibilities , including|possibilities include|possibilities included|possibilities :|possible explanations include|possible causes include|causes include|considered , including|including the possibility of|may well have|might well have|could well have|may well be|could well be|may yet have|posibilidades como|entre las posibilidades|subthreshold|subclinical|sub threshold|initially diagnosed with|initially diagnosed as|first diagnosed as|originally diagnosed with|originally thought to have|i think he has|i think she has|i think it is|thinks he has|thinks she has|thinks it is|think he has|think she has|he thinks he has|thinks that he has|thinks that she has|working diagnosis|working diagnosis :|working dx|presumptive diagnosis|presumptive diagnosis :|provisional diagnosis|provisional diagnosis :|carried a label of|given a label of|label of|documented wheeze that would fit|that would fit|would fit|said to have|told by an app that she has|internet says|hoped for|read on the internet about|read online about|heard about|heard of|wants testing for|could mean|may mean|might mean|can mean|would mean|e g|suggested|raised concern for|raised the possibility of|raises suspicion for|raised suspicion for|prenatally suspected|antenatally suspected|prenatal suspicion of|prenatal concern for|treated as|treated presumptively for|empirically treated for|treated empirically for|labeled as|labelled as|read as|mistaken at first for|consideration of|possibility that|look into|looking into|suspicious of|differentials include|dd|d/d|needs testing for|awaiting testing for|awaiting evaluation for|not clear whether|not clear if|may suggest|could suggest|cannot distinguish|cannot completely exclude|cannot entirely exclude|cannot definitively exclude|cannot be certain there is no|compatible with early|could reflect|may reflect|might reflect|may indicate|could indicate|may be due to|may be related to|might be due to|could be due to|could be related to|probablemente|podria ser|podria tratarse de|podria corresponder a|impresiona|a considerar|para valorar|valorar|se investiga|en investigacion por|pb|pbe|eg|for example|for instance|por ejemplo|looks like|look like|resembles|appears to be|seems to be|could also be|
    too early to diagnose|to diagnose|to confirm|to establish a diagnosis of|rule out|r/o|newborn screen positive for|newborn screening positive for|nbs positive for|abnormal newborn screen for|positive newborn screen for|positive nbs for|
    to rule out|must rule out|needs to rule out|evaluate for|evaluated for|evaluating for|evaluation for|evaluation of|
    evaluation of possible|eval for|assess for|assessed for|assessment for|assessing for|work up for|workup for|work up of|
    workup of|undergoing work up for|check for|checked for|checking for|test for|tested for|testing for|to exclude|look for|
    looking for|investigate for|investigated for|investigation for|investigation of|concern for|concerns for|concerning for|
    concern about|concerns about|concerned for|concerned about|concerned that|worried about|worry about|worried for|
    worrisome for|query|queried|possibility of|likely to have|suspects|suspicious for|suspicion of|suspicion for|
    clinical suspicion of|clinical suspicion for|high suspicion for|suggest|suggests|suggesting|suggestive of|suggestion of|
    raises the possibility of|raise concern for|raises concern for|may have|might have|may be|might be|may represent|
    might represent|could be|could have|could represent|question of|equivocal for|appears to have|appear to have|seems to have|
    thought to have|thought to be|thought to represent|felt to be|felt to represent|believed to be|believed to have|differential|
    differential diagnosis|differential includes|differential diagnosis includes|ddx|ddx includes|considerations include|
    considering|considered|under consideration for|pending|awaiting results for|genetic testing sent for|under evaluation for|
    being evaluated for|being worked up for|being assessed for|referred for evaluation of|scheduled for testing|not ruled out|
    cannot rule out|can not rule out|can't rule out|could not rule out|unable to rule out|cannot exclude|can not exclude|
    can't exclude|could not exclude|not excluded|has not ruled out|have not ruled out|did not rule out|does not rule out|
    still in the differential|features of|traits of|features suggestive of|some features of|not certain if|not certain whether|
    not sure whether|not sure if|unsure if|unclear if|unclear whether|unsure whether|whether|working diagnosis of|
    screen positive for|screened positive for|positive screen for|concern that|wonders about|wonder about|wonders if|
    wondering about|asking about|asks about|? of|first degree relative of|never been tested for|has never been tested for|
    not been tested for|untested for|not tested for|evidence for and against|descartar|a descartar|para descartar|sospecha de|
    se sospecha|sospechoso de|impresion de|en estudio por|en estudio para|a evaluar|se evalua|duda de|no se puede descartar|
    no se descarta|sugestivo de|sugiere|rasgos de`,
  hypothetical: `would accept|would agree to|plan b :|would consider|if needed ,|open to|not ready for|a sign of|can be a sign of|is used to treat|are used to treat|used to treat|uses include|indications include|can be used for|is used for|are used for|prone to|reviewed signs of|discussed signs of|explained signs of|reviewed symptoms of|discussed symptoms of|signs and symptoms include|side effects :|possible side effects|potential side effects|side effects of|adverse effects of|adverse effects include|adverse effects including|adverse events include|requires diagnosis of|requires a diagnosis of|requires documentation of|insurance requires|criteria include|black box warning for|toxicities include|toxicities including|known to cause|efectos secundarios|efectos adversos|los riesgos incluyen|riesgos incluyen|complicaciones como|epipen for|epinephrine for|epi for|autoinjector for|auto injector for|higher chance of|greater chance of|chance of|chances of|odds of|likelihood of|will get|might get|could get|may get|can get|protect against|protects against|protection from|protection against|protect from|decrease the risk of|reduce the risk of|lower the risk of|possible need for|may need|might need|may require|might require|could require|may eventually need|may eventually require|may ultimately require|discuss option of|option of|options include|options including|look out for|on the lookout for|be alert for|alert for|be aware of|warning signs for|should symptoms of|any signs of|any sign of|any symptoms of|return if he|return if she|return precautions|emergency department if|en caso de presentar|si llegara a|si nota|si tuviera|signos de alarma|datos de alarma|vigilar datos de|posibilidad de desarrollar|susceptible a|to reduce|to minimize|in the case of|contingency for|rescue for|rescue medication for|emergency plan for|prn|a demanda por|tendency toward|risk score for|must have|coverage criteria|eligible conditions include|qualifying conditions include|eligible diagnoses include|some develop|a few develop|others develop|to watch|watching for|
    return to the emergency department for|return to the emergency room for|return to the ed for|return to er for|return to the hospital for|go to the emergency room for|go to the ed for|return immediately for|return with|
    return precautions for|return precautions including|seek medical attention for|seek care if|may worsen|can worsen|could worsen|may exacerbate|can exacerbate|may trigger|can trigger|inclusion criteria|exclusion criteria|eligibility criteria|contraindicated in|contraindications|caution in|use with caution in|do not use in|
    if|in case of|in case|in the event of|should he|should she|should they|should the patient|should there be|should any|unless|
    when he develops|when she develops|when develops|when there is|return if|return for|return to ed for|
    come back if|come back for|call if|call for|seek care for|as needed for|prn for|at risk for|at risk of|at increased risk for|
    at increased risk of|at high risk for|at high risk of|risk for|risk of|risks of|risk factors for|risk factor for|
    increased risk of|increased risk for|high risk for|high risk of|higher risk of|predisposed to|
    predisposition to|predisposes to|susceptibility to|susceptible to|to prevent|prevent|prevents|preventing|prevention of|
    prophylaxis for|prophylaxis against|precautions for|watch for|monitor for|monitored for|monitoring for|surveillance for|
    surveil for|warning signs of|signs and symptoms of|risks include|risks including|complications include|
    complications including|potential complications include|side effects include|including but not limited to|could lead to|
    can lead to|may lead to|may develop|might develop|could develop|can develop|can cause|may cause|could cause|would need|
    consider|consider evaluation for|plan to evaluate|plan to evaluate for|in the future|potential|potential for|potentially|
    candidate for|vaccine against|vaccination against|allergy testing for|would be at risk for|in order to avoid|to avoid|
    avoidance of|worsen to|progress to|progression to|would develop|will develop|whenever|si presenta|si tiene|si hay|si desarrolla|si aparece|si empeora|en caso de|riesgo de|
    riesgo para|factores de riesgo para|factor de riesgo de|para prevenir|prevencion de|profilaxis de|profilaxis para|vigilar|
    regrese si|vuelva si|acudir si|llame si|podria desarrollar|predisposicion a|predisposicion para`,
  historical: `began as|started as|evolved from|had begun as|one run of|single run of|brief run of|a run of|runs of|with history of|with a history of|with h/o|con antecedentes de|con antecedente de|history of|history is significant for|history significant for|history notable for|history remarkable for|
    history positive for|history includes|history including|history :|hx significant for|hx notable for|hx :|h/o|hx of|hx|pmh|
    pmhx|pmhx of|pmh significant for|pmh notable for|past medical history|past medical history of|
    past medical history significant for|past medical history notable for|past medical history includes|medical history of|
    medical history significant for|medical history includes|past history of|personal history of|prior history of|
    remote history of|distant history of|s/p|status post|previously had|previously diagnosed with|had a history of|
    childhood history of|used to have|history consistent with|once had|years ago had|antecedente de|antecedentes de|
    antecedentes personales de|antecedentes|historia de|tuvo`,
  'resolved-near': `resolved|now resolved|inactive|resuelto|resuelta`,
  resolved: `hx of resolved|history of resolved|weaned off|weaned from|came off|taken off|no longer on|no longer needs|no longer requires|no longer receives|no longer uses|no longer dependent on|has come off|liberated from|decannulated from|dejo de tener|resolvio|outgrew|outgrown|has outgrown|have outgrown|no longer has|no longer have|no longer had|no longer with|no longer meets criteria for|no longer carries a diagnosis of|no longer carries the diagnosis of|no longer|cured of|recovered from|resolution of|ya no tiene|supero|curado de|curada de`,
  remission: `remission from|in remission from|completed treatment for|completed therapy for|off therapy for|off treatment for|survivor of|remision de`,
  screening: `counselled re|counseled re|counselling re|counseling re|education re|teaching re|info re|information re|talked in general about|screened yearly for|screened annually for|screened regularly for|screens yearly for|tested yearly for|yearly screening for|annual screening for|panel includes|panel including|panel included|screening panel|template for|letter template for|case report of|case reports of|case series of|literature on|literature reviewed|literature review|grand rounds|advances in|template library|benefit summary|syndrome such as|a syndrome such as|syndrome such as|syndromes such as|illness such as|illnesses such as|disorder such as|favorite book|favorite movie|book called|book titled|movie called|collects data on|data on|teacher of|works with|carrier screen|expanded carrier screen|carrier state for|many babies|some children|some babies|many children|most children|most babies|most people|some people|many people|one child in|diseases like|conditions like|conditions such as|diseases such as|disorders such as|people who have|children who have|kids who have|babies who have|patients who have|families affected by|charla sobre|charla educativa sobre|platica sobre|taller sobre|journal of|journal on|expert in|specialist in|specializes in|specialises in|conference on|lecture on|talk on|webinar on|class on|podcast on|coverage of|policy for|learn the signs of|know the signs of|tips for|guide to|tamiz|tamiz neonatal|tamiz neonatal normal|cribado neonatal|nipt|nipt low risk|quad screen|cell free dna|cfdna|cfdna low risk|quad screen low risk|did you know|camp for|society for|institute for|your child and|consent for research on|history of screening for|vaccine for|immunized against|vaccinated against|vaccinated for|immunity to|immune to|negative screen for|negative screening for|carrier state of|carries one|carries a single|screening labs for|screening tests for|screening test for|screening bloodwork for|registry is for|registry for|study is for|trial is for|preferred drug for|drug of choice for|approved for|indicated for|book about|movie about|film about|show about|documentary about|story about|es una enfermedad|
    what is|what are|leaflet explains|facts about|que es|school for|children with|kids with|patients with|people with|individuals with|persons with|infants with|adults with|teens with|youth with|students with|families of children with|ninos con|pacientes con|personas con|
    screen for|screens for|screened for|screened negative for|screening for|screening of|screen of|newborn screen for|newborn screening for|newborn screen|newborn screening|nbs|nbs for|state screen|carrier screen for|carrier screening for|carrier testing for|carrier of|carrier for|carriers of|carriers for|carrier status for|carrier status of|obligate carrier of|obligate carrier for|heterozygous for|
    titers for|antibody test for|antibodies for|antibody for|serology for|serologies for|panel for|counseled on|counselled on|counseled about|counselled about|counseled regarding|counselled regarding|counseling on|counseling about|counseling regarding|education on|education about|education regarding|educated on|educated about|educated regarding|handout on|handout for|handout about|handouts on|information on|
    information about|informational handout on|info about|info on|brochure on|brochure about|leaflet on|leaflet about|pamphlet on|pamphlet about|anticipatory guidance|anticipatory guidance on|anticipatory guidance about|anticipatory guidance regarding|awareness of|awareness|vaccine information|research study of|research on|study of|clinical trial for|clinical trial of|trial for|genetic test for|genetic testing for|support group for|questionnaire for|
    m-chat|mchat|m-chat-r|asq|phq-9|phq-2|gad-7|epds|scared|vanderbilt|vanderbilts|crafft|volunteer at|volunteers at|fundraiser for|walk for|read about|reading about|learned about|learn about|article about|article on|video about|video on|website for|
    tamizaje de|tamizaje para|cribado de|cribado para|deteccion de|educacion sobre|informacion sobre|folleto sobre|portador de|portadora de|portadores de|orientacion sobre`,
  other: `whose child|whose son|whose daughter|whose baby|whose children|whose brother|whose sister|whose mother|whose father|other families|other parents|another family|another parent|another mother|a family who|families who|anyone in your family|anyone in the family|anyone in your household|anybody in the family|alguien en la familia|alguien en su familia|mom's side|dad's side|sat next to a boy|sat next to a girl|next to a boy|next to a girl|next to a child|next to a kid|plays with a boy|plays with a girl|plays with a child|friends with a boy|friends with a girl|sits with a boy|sits with a girl|old man with|old woman with|partner's|her boyfriend|his girlfriend|her own history|his own history|mother of this patient|mother of the patient|mother of patient|mother of the child|mother of the baby|mom of this patient|mom of the patient|mom of patient|mom of the baby|father of this patient|father of the patient|father of patient|father of the baby|father of the child|dad of this patient|dad of the patient|dad of patient|earlier child|family whose baby|family whose child|family whose son|family whose daughter|hermanito|hermanita|primito|primita|abuelito materno|prior child|previous child|first child|mat gm|mat|mo|fa|gma|gpa|gramma|grandmom|abuelita|abuelito|half sib|half sibs|half brothers|half sisters|in the next bed|in the next room|another boy|another girl|another kid|other boy|other girl|schoolmate|coworker|household member|household members|household contact|household contacts|stepson|stepdaughter|godmother|in laws|fob|mob|birthmother|suegra|suegro|cunado|cunada|nuera|companeros|vecinos|tutor|bisabuelos|hermanastro|hermanastra|medio hermano|media hermana|mgparents|pgparents|mggm|mggf|pggm|pggf|ggm|ggf|muncle|maunt|puncle|paunt|mat gf|pat gm|pat gf|reports his own|reports her own|own son|own daughter|own child|own children|own kids|dog has|cat has|pet has|their dog|their cat|family dog|family cat|with a boy|with a girl|about a boy|about a girl|about a child|nanny|coach|wrong patient|brother of a patient|sister of a patient|sibling of a patient|twin of a patient|parent of a patient|companero|companera|vecino|vecina|amigo|amiga|maestro|maestra|
    older son|older daughter|other son|other daughter|younger son|younger daughter|another son|another daughter|other children|older children|no one in the family has|nobody in the family has|no one at home has|nobody at home has|no one else in the family has|neither parent has|family history|family history of|family history is positive for|family history positive for|family history is significant for|family history significant for|family history notable for|family history is notable for|family history remarkable for|family hx|family hx of|fam hx|famhx|fam hx of|fhx|fhx of|fmhx|fh|fh of|fh :|family medical history|familial history|familial history of|hereditary history of|strong family history of|
    runs in the family|antecedentes familiares|antecedentes familiares de|historia familiar|historia familiar de|mother|mom|mum|mama|father|dad|parent|parents|parents'|sister|sisters|brother|brothers|sibling|siblings|sib|sibs|half brother|half sister|half sibling|stepbrother|stepsister|twin|co twin|cotwin|
    twin sister|twin brother|aunt|aunts|uncle|uncles|grandmother|grandfather|grandparent|grandparents|grandma|grandpa|great grandmother|great grandfather|great aunt|great uncle|mgm|mgf|pgm|pgf|maternal|paternal|cousin|cousins|niece|nephew|stepmother|stepfather|stepmom|stepdad|foster mother|foster father|foster sibling|adoptive parents|adoptive mother|adoptive father|
    biological mother|biological father|birth mother|bio mom|bio dad|relative|relatives|family member|family members|husband|wife|spouse|partner|boyfriend|girlfriend|roommate|friend|friends|classmate|classmates|neighbor|teacher|babysitter|donor|donor with|exposure to|exposed to|sick contact with|sick contacts with|contact with|contacts with|close contact with|first degree relative|
    first degree relatives|infant of|infant of a|pregnancy complicated by|pregnancy was complicated by|gestation complicated by|mother's pregnancy complicated by|prenatal exposure to|another child|other child|another patient|guardian|caregiver|
    madre|madre con|padre|padres|papa|hermano|hermana|hermanos|hermanas|abuela|abuelo|abuelos|tio|tia|tios|tias|primo|prima|primos|primas|sobrino|sobrina|bisabuela|bisabuelo|familiar|familiares|materna|materno|paterna|paterno|gemelo|gemela|mellizo|melliza|esposo|esposa|donante`,
  'hypothetical-near': `avoid`,
  'screening-near': `camp`,
  'negated-near': `neg|ruled out|excluded|unlikely|less likely|doubt|doubtful|refuted|disproved|descartado|no new|no recent|no acute|no more|no other|no breakthrough|no recurrence|without recent|without new`,
  'possible-near': `thinks|think|?|eval|(?)|possible|possibly|poss|probable|probably|prob|likely|most likely|more likely|suspected|suspect|presumed|presumptive|presumably|questionable|equivocal|borderline|favor|
    favors|favored|favoring|vs|versus|provisional|tentative|suspicion|posible|posiblemente|probablemente`,
  'historical-near': `previous|previously|prior|former|formerly|remote|past|old|previo|previa`,
  nothing: `no question of his|no question of her|neg hx|causes include his|has not got worse|never in remission|surviving twin|questions about his|questions about her|questions about their|re refill|parents of|padres de|maternal anti|maternal antibody|maternal antibodies|maternal autoantibodies|maternal ssa|maternal ro|maternal ssb|not caused by the|not caused by his|not caused by her|not due to the|not due to his|not due to her|not related to the|not because of the|never in question|never in doubt|not in question|not in doubt|not in dispute|no question that|no doubt that|cannot be denied|no denying|thinks his|thinks her|thinks the|maternal deletion|paternal deletion|maternal allele|paternal allele|maternal uniparental|paternal uniparental|maternally inherited|maternal methylation|maternal inheritance|paternal inheritance|is not without|not relieved|not relieved by|not improved|not improving|not better|not worse|not worsening|not helped by|not helped|not changed|not eating|not drinking|not sleeping|not feeding|not walking|not radiating|not related to|no relief|no relief from|no response to|no change|no improvement with|no longer than|was not without|not without|no further work up of|no further workup of|no further evaluation of|no further testing for|tuvo otra|tuvo otro|
    diagnosis of|dx of|diagnosis code|concerned about his|concerned about her|concerns about his|concerns about her|concern about his|concern about her|
    worried about his|worried about her|worries about his|worries about her|asking about his|asking about her|twin gestation|
    twin pregnancy|twin birth|twin delivery|familiar with|not otherwise|no change in|no changes in|no change to|no changes to|
    no change with|no interval change in|no interval change|no significant change|no significant change in|no increase in|
    no decrease in|no worsening of|no worsening|no improvement in|no improvement|no progression of|no further|no other concerns|
    not only|not just|not simply|not merely|not necessarily|no longer responding|no difficulty|without difficulty|
    without complication|without complications|without status epilepticus|without status migrainosus|without aura|
    without mention of|without intractable|without exacerbation|without acute exacerbation|without crisis|without contracture|
    without behavioral disturbance|not intractable|not otherwise specified|not elsewhere classified|gram negative|no known cause|
    no known cause of|no known cause for|no cause found for|no cause for|no cure for|no treatment for|no medication for|
    no medications for|no therapy for|no concerns about|no concerns regarding|no concerns with|no questions about|
    no questions regarding|no missed doses|no missed doses of|no missed doses for|no doubt|no question|without question|
    without a doubt|without doubt|no doubt about|not well controlled|not controlled|not yet controlled|not adequately controlled|
    not optimally controlled|never outgrew|never outgrown|not outgrown|has not outgrown|hasn't outgrown|not resolved|
    has not resolved|not yet resolved|unresolved|non insulin dependent|non insulin|non verbal|not verbal|not cured|
    not responding to|not tolerating|not on|not taking|not compliant with|not adherent to|not able to|not yet able|could not|
    can not wait|no later than|no surprise|no evidence of progression of|no evidence of recurrence of|no evidence of relapse of|
    no relapse of|no complications from|no complications of|no complication of|no exacerbation of|no exacerbations of|no flare of|
    no flares of|no admissions for|no hospitalizations for|no ed visits for|no side effects|no adverse effects|no issues with|
    no problems with|no issues from|no barriers to|no delay in|without delay in|without any change in|history of present illness|
    history of presenting illness|history and physical|h&p|social history|surgical history|birth history|developmental history|
    history taking|poor historian|history obtained from|history provided by|history from|history per|history given by|
    patient history|clinical history|interval history|diet history|feeding history|prior to|prior authorization for|
    prior authorization|previous to|past due|past visit|last visit|past appointment|day history of|days history of|
    week history of|weeks history of|month history of|months history of|year history of|years history of|hour history of|
    hours history of|longstanding history of|long history of|long standing history of|lifelong history of|known history of|
    known hx of|no longer than|mother's milk|maternal fetal medicine|mother's day|father's day|maternal report of|maternal report|
    parental report of|parental report|parental concern for|parental concern|maternal concern for|maternal concern|
    parental concerns|sister in law reports|of the patient|of patient|if any|as if|if possible|if available|if applicable|
    if needed|if not already|even if|likely to continue|likely will|likely to need|unlikely to need|would likely benefit|
    considered stable|high risk pregnancy|checked in|checking in|follow up evaluation of|annual evaluation of|evaluation of known|
    test results for|no solo|no solamente|sin cambios en|sin cambio en|sin complicaciones|sin crisis|sin aura|
    sin empeoramiento de|sin control|no controlada|no controlado|historia de la enfermedad actual|
    antecedentes del padecimiento actual`,
  'stop-all': `but|however|nevertheless|yet|though|although|except|except for|with the exception of|aside from|apart from|other than|besides|(+)|; |•|pero|excepto|salvo|sin embargo|aunque|no obstante|;`,
  'stop-negated': `in a girl with|in a boy with|in a baby with|in a teen with|in an adolescent with|in a young man with|in a young woman with|in a patient such as|such as ours|determined to have|turned out to be|turned out to have|later found to have|later diagnosed with|started for|begun for|started on|placed on|initiated for|given for|still|positive for|pos for|also|dx|diagnosis|impression|assessment|plan|also has|secondary to|due to|2/2|d/t|as the cause of|as a cause of|as cause of|cause of|cause for|causes of|source of|reason for|etiology for|etiology of|explanation for|which|who|who has|now|currently|today|presents|presented|presents with|presenting|reports|reported|admits|endorses|endorsed|has|have|having|with known|with a known|with his known|with her known|in the setting of|in setting of|in the context of|in context of|because of|since|since starting|in this child|in this patient|
    in a child|in a patient|in an infant|in this infant|in patient with|in a patient with|in child with|in this boy|in this girl|with history of|with a history of|with h/o|given|given his|given her|despite|from his|from her|related to his|related to her|related to|attributed to|attributable to|on treatment for|treated for|followed for|managed for|diagnosed with|admitted for|admitted with|takes|taking|on|well controlled|known|known to have|consistent with|compatible with|c/w|in keeping with|complicated by|found to have|was found|confirms|confirmed|shows|showed|revealed|reveals|demonstrated|demonstrates|positive|
    ahora|actualmente|debido a|secundario a|presenta|refiere|reporta|tiene|conocido|conocida|por su|con diagnostico de|con antecedentes de|con antecedente de|diagnosticado con|diagnosticada con`,
  'stop-other': `he's|she's|he'd|she'd|exam|ct|mri|eeg|labs|ua|assessment|plan|impression|patient|patient's|the patient|pt|pt's|he|she|child|child's|children|son|son's|daughter|daughter's|infant|baby|boy|girl|
    proband|this child|our patient|who presents|complains of|presents with|presenting|presents|today|currently|yo|y/o|year old|
    month old|paciente|nino|niña|nina|bebe|hijo|hija|el paciente|la paciente|menor`,
  'stop-historical': `presents with|presented with|presenting with|presents|presented|presents for|complains of|complaining of|comes in with|comes in for|was found|found to have|now|now with|currently|current|today|noted|reports|states|here for|here with|seen for|seen today for|admitted for|admitted with|who presents|who presented|active|ongoing|recently diagnosed with|newly diagnosed with|new diagnosis of|followed for|ahora|actualmente|acude por|consulta por`,
  'stop-hypothetical': `because|bc|bc of|b/c|b/c of|2/2|because of|since|due to|given|given his|given her|known|known to have|in the setting of|porque|debido a`,
};

/** After the mention, acting back on it when next to it: only the words of FILLER may lie between. */
export const AFTER_CLOSE: Readonly<Record<string, string>> = {
  negated: `not meeting|not meeting criteria|does not meet|did not meet|improbable|very improbable|most improbable|not diagnosed|never diagnosed|not made|-ve|verified absent|not felt to be present|not thought to be present|is not a concern|not a concern|off the table|is off the table|n/a|not applicable|negative|neg|(-)|no|none|denied|denies|absent|nil|false|nonreactive|non reactive|undetected|not detected|normal|not present|never|unlikely|very unlikely|highly unlikely|doubtful|less likely|excluded|ruled out|r/o'd|free|not seen|not evident|not demonstrated|not noted|not appreciated|not identified|not found|not suspected|not supported|not confirmed|was considered but|within normal limits|wnl|not met|criteria not met|refuted|disproved|negativo|negativa|negado|negada|niega|
    descartado|descartada|se descarto|se descarta|ausente|no presente|nunca|entered in error|in error|is no longer suspected|no longer suspected|no longer considered`,
  possible: `consult|referral|interconsulta|not yet met|not yet confirmed|not yet established|not yet diagnosed|not established|query|unknown|status unknown|unclear|undetermined|indeterminate|inconclusive|desconocido|desconocida|dudoso|dudosa|question|questions|tbd|to be determined|under consideration|on the list|all on the list|in question|presumed|presumptive|sospechada|probables|por confirmar|por corroborar|a confirmar|en investigacion|queried|?|(?)|r/o|rule out|vs|versus|possible|possibly|probable|suspected|questioned|questionable|likely|equivocal|pending|provisional|under evaluation|under investigation|being evaluated|not ruled out|not excluded|not yet ruled out|not been ruled out|not been excluded|cannot be excluded|cannot be ruled out|can't be ruled out|can not be excluded|could not be excluded|has not been excluded|has not been ruled out|hasn't been ruled out|still in the differential|in the differential|on the differential|
    is possible|is suspected|is likely|is a consideration|remains a consideration|remains possible|to be ruled out|to be excluded|needs to be ruled out|must be ruled out|should be ruled out|be ruled out|being ruled out|like|ish|features|traits|tendencies|facies|evaluation|eval|evaluation scheduled|evaluation pending|work up|workup|assessment pending|concerns|concern|posible|probable|sospechado|sospechada|en estudio|a descartar|por descartar|pendiente|no descartado|no descartada`,
  hypothetical: `s/s reviewed|signs reviewed|signs and symptoms reviewed|signs and symptoms discussed|symptoms reviewed with|signs discussed|warning signs|warning signs reviewed|s/sx reviewed|if|prophylaxis|precautions|protocol|pathway|prevention|risk|risks|risk factors|risk assessment|risk reduction|vaccine|vaccination|profilaxis|prevencion|riesgo`,
  screening: `not due|overdue|methylation|methylation study|methylation studies|methylation test|fish|deletion testing|dna testing|enzyme|enzymes|protein|proteins|clinic's|center's|centre's|team's|unit's|department's|ward's|guild|family day|s/s|bulletin|increases risk|increases the risk|increase risk|increase the risk|increases your risk|raises the risk|is a risk factor|are risk factors|is associated with|are associated with|kids|patients|families|babies|teens|cohort|population|group|allies|is the most common|foods to avoid|can often be|can often be prevented|can be prevented|is a kind of|is a type of|is the name|family day|gala|lane|road|street|avenue|boulevard|treatment center|treatment ctr|ctr|journal|meeting|brochures|flyer|poster|chapter|coalition|alliance|institute|module|toolkit|curriculum|newsletter|lecture|webinar|video|order set|smartset|template|hotline|size chart|building|wing|walkathon|support groups|experts|specialists|conferences|handouts|leaflets|pamphlets|carrier test|newborn screening|genes|is the leading|is common in|is more common|is inherited|can lead to|can cause|may lead to|may cause|can develop|allele|dosing|dose of|es una enfermedad|es un trastorno|es una afeccion|
    is a common|is a chronic|is a genetic|is a lifelong|is a disease|is a condition|is a disorder|is a group of|is a rare|is a serious|is an inherited|is one of the|is caused by|occurs when|happens when|affects|screen|screens|screening|screened|screener|panel|titer|titers|antibody|antibodies|serology|serologies|test|tests|testing|test ordered|clinic|clinics|team|classroom|class|school|ward|therapist|teacher|community|educator|center|centre|camp|awareness|foundation|association|society|support group|walk|fundraiser|research|study|trial|handout|brochure|pamphlet|leaflet|education|specialist|nurse|coordinator|program|service|network|carrier|carriers|carrier status|carrier state|carrier screen|carrier screening|carrier testing|trait|gene carrier|minor trait|
    questionnaire|checklist|inventory|scale|rating scale|scales|index|score|awareness month|unit|department|conference|registry|information|counseling|gene|mutation carrier|newborn screen|surveillance|tamizaje|cribado|portador|portadora|portadores|clinica de`,
  historical: `history|hx|in the past|as a child|as an infant|as a baby|as a newborn|as a toddler|in infancy|in childhood|in early childhood|during infancy|during pregnancy|previously|years ago|year ago|months ago|weeks ago|last year|last month|last winter|last summer|at birth|s/p treatment|remote|en la infancia|en el pasado|hace anos|de nino|de nina|previo|previa`,
  resolved: `closed spontaneously|spontaneously closed|taken out|was taken out|now out|is out|has cleared|cleared by|has been weaned|weaned off|taken down in|was pulled|resolvio|se resolvio|ya resuelto|ya resuelta|remitio|cedio|s/p resolution|no longer needed|no longer required|no longer in use|discontinued|closed on its own|now closed|
    not active|not currently active|resolved|now resolved|has resolved|have resolved|had resolved|is resolved|was resolved|since resolved|which resolved|which has resolved|which has since resolved|that resolved|outgrown|now outgrown|has been outgrown|which he outgrew|which she outgrew|he outgrew|she outgrew|cured|removed|was removed|since removed|now removed|decannulated|healed|now healed|reversed|taken down|inactive|no longer active|no longer present|no longer an issue|no longer a problem|completely resolved|fully resolved|self resolved|spontaneously resolved|resuelto|resuelta|resueltos|superado|superada|inactivo|inactiva`,
  remission: `inactive disease|in clinical remission|in deep remission|in remission|in complete remission|in full remission|remission|off therapy|off treatment|completed treatment|completed therapy|survivor|en remision|quiescent`,
  other: `on the mother's side|on the father's side|on her mother's side|on his mother's side|on her father's side|on his father's side|on mother's side|on father's side|on mom's side|on dad's side|runs on|runs in families|on dad's side|on mom's side|on mother's side of the family|del lado materno|del lado paterno|por linea materna|por linea paterna|por parte de madre|por parte de padre|por rama materna|por rama paterna|not our patient|not this patient|
    runs in the family|runs in family|in the family|in family|on father's side|on mother's side|on the maternal side|on the paternal side|in multiple family members|en la familia`,
  nothing: `if any|if needed|if not|if possible|not resolved|unresolved|not yet resolved|never resolved|has not resolved|negative inotropy|no change|no changes|no longer responding|no recent|no acute|no new|no complications|no issues|no concerns|no exacerbations|no exacerbation|no flares|no further|no other|no current symptoms|no interval|denies recent|denies any recent|denies new|denies missed|normal for age|normal diet|normal growth|normal development|normal school|none recent|none recently|risk adjusted|without|action plan|test strips|unit dose|gene therapy|nurse visit|service dog|program for|likely due to|likely secondary to|likely related to|likely from|likely triggered by|likely exacerbated by|index case|history of present|screening labs|screening laboratory`,
  stop: `but|however|although|though|except|which|who|;|•|with|and no|pero|aunque|con`,
};

/** After the mention, acting back over up to eight words of the same clause. */
export const AFTER_FAR: Readonly<Record<string, string>> = {
  negated: `conclusively ruled out|was conclusively ruled out|firmly excluded|does not reach the threshold|do not reach the threshold|below the threshold|below threshold|so far negative|negative so far|all negative so far|always negative|was put aside|laid to rest|unlikely|excluded|ruled out|looked for and not found|had been looked for and not found|was looked for and not found|were looked for and not found|does not support it|do not support it|could not be established|screens normal|screens negative|screens were normal|screens were negative|tests negative|tests normal|tests were negative|tests were normal|labs negative|labs normal|labs were negative|serologies negative|serologies were negative|studies negative|studies normal|studies were normal|studies were negative|panels negative|came back normal|returned normal|pruebas negativas|tamices normales|no longer seen|is no longer seen|are no longer seen|no longer visualized|no longer identified|no longer evident|no longer visible|no longer demonstrated|no longer appreciated|not palpable|was not palpable|is not palpable|not palpated|was not felt|was not heard|not heard|not visible|is not visualized|was not observed|were not observed|not observed|is not noted|was not noted|were not noted|not noted|was not appreciated|were not appreciated|is not appreciated|is not identified|are not identified|are not seen|were not identified|not reproducible|not elicited|was not reported|were not reported|is not suspected|was not suspected|is not evident|are not evident|not demonstrated|is off the table|off the table|is not a concern|are not a concern|no longer a concern|has been taken off|was taken off|have been taken off|does not fit|did not fit|not borne out|was not borne out|were not borne out|not substantiated|was never made|never made|and answered no|answered no|he answered no|she answered no|is not supported|are not supported|was not found to be present|has not been established|have not been established|has not been confirmed|have not been confirmed|has not been found|were not found|not been demonstrated|no ha sido confirmado|no se confirmo|no confirmado|no confirmada|no se encontro|no se identifico|no se evidencio|se excluyo|was dropped|has been dropped|off the list|was withdrawn|is withdrawn|withdrawn|not affected|which it is not|which he does not have|which she does not have|considered and ruled out|considered and excluded|neither is present|neither was present|neither confirmed|was an error|was a mistake|is an error|has been removed|offered , declined|offered and declined|offered but declined|both ruled out|both excluded|
    which was negative|which were negative|which was ruled out|which were ruled out|which has been ruled out|which was excluded|was discussed and declined|were discussed and declined|was offered and declined|cannot be identified|could not be identified|cannot be seen|
    was not visualized|not visualized|cannot be demonstrated|was retracted|was later retracted|retracted|rescinded|was a misdiagnosis|was misdiagnosed|in error|by mistake|was incorrect|is incorrect|was erroneous|was declined|declined|not indicated|not needed|not required|not pursued|removed from the problem list|removed from problem list|
    was considered unlikely|were considered unlikely|was thought unlikely|was felt to be unlikely|was thought to be unlikely|was ruled out|were ruled out|is ruled out|are ruled out|has been ruled out|have been ruled out|had been ruled out|ruled out by|been ruled out|was excluded|were excluded|is excluded|has been excluded|have been excluded|was negative|were negative|is negative|are negative|came back negative|returned negative|come back negative|tested negative|was not detected|not detected|was not seen|were not seen|is not seen|was not found|was not identified|was not present|is not present|are not present|was not demonstrated|was not confirmed|could not be confirmed|was not supported|not supported by|
    was not evident|is not evident|was denied|were denied|are denied|is denied|is absent|are absent|was absent|were absent|is unlikely|are unlikely|was unlikely|seems unlikely|appears unlikely|felt to be unlikely|thought to be unlikely|felt unlikely|thought unlikely|considered unlikely|is very unlikely|is highly unlikely|is doubtful|is less likely|not thought to be present|never materialized|was never confirmed|never confirmed|was entered in error|is normal|was normal|were normal|criteria not met|was disproved|fue descartado|fue descartada|ha sido descartado|ha sido descartada|se ha descartado|fueron descartados|es negativo|fue negativo|poco probable|es poco probable`,
  possible: `does not yet reach the threshold|do not yet reach the threshold|remains an open question|is an open question|an open question|has not and remains possible|has not been and remains possible|has not been excluded|subthreshold|raised as a possibility|as a possibility|distant possibility|on the list|on our list|high on the list|in question|was questioned|is under consideration|under consideration|on the differential|remain on the differential|remains on the differential|cannot be confirmed|is unclear|not entirely excluded|cannot be entirely excluded|cannot be completely excluded|is not excluded|are not excluded|is not ruled out|not entirely clear|entra en el diferencial|se considera|por descartar|a descartar|en estudio|is a question|remains a question|
    is a possibility|remains a possibility|not been ruled out|cannot be excluded|cannot be ruled out|can't be excluded|can't be ruled out|could not be ruled out|has not been excluded|is suspected|was suspected|are suspected|is possible|are possible|is likely|is being considered|being considered|was considered|were considered|is in the differential|in the differential|to be ruled out|must be ruled out|should be ruled out|should be considered|to be considered|needs to be considered|work up pending|workup pending|results pending|testing pending|evaluation pending|is pending|are pending|is scheduled|se sospecha|no se puede descartar`,
  resolved: `closed by itself|closed by themselves|off now|now off|not any more|not anymore|stopped by|s/p successful ablation|status post successful ablation|successfully ablated|was successfully ablated|closed spontaneously|closed on its own|spontaneously closed|taken down|was taken down|has not come back|not come back|not returned|has not returned|cleared by|cleared up|cleared with|was taken out|taken out|was weaned off|weaned off|has been weaned off|no longer needed|no longer required|has gone away|se resolvio|ya resuelto|
    has since resolved|has now resolved|have since resolved|have now resolved|has resolved|now resolved|resolved by|resolved at|resolved in|resolved with|resolved after|has been resolved|was outgrown|were outgrown|has outgrown`,
  hypothetical: `would be considered|may be offered|might be offered|would be offered|will be offered|could be offered|as an option|is an option|remains an option|discussed but|may develop|might develop|could develop|may be necessary|might be necessary|could be necessary|would be necessary|would be required|could be required|might be required|should it recur|if it recurs|will be considered|could be considered|may be considered|may be needed|might be needed|may be required|would be needed`,
  historical: `none since`,
  other: `side of the family|not our patient|not this patient|belongs to another patient|wrong patient`,
  screening: `template`,
};

/** May stand between a mention and a close cue. */
export const FILLER: ReadonlySet<string> = new Set(
  (
    ': - – — = ( | , is was are were be been being has have had came back come returned result results remains now currently also both all test tests testing panel screen screening titer titers antibody antibodies serology study studies ' +
    'sent done obtained drawn het heterozygous gene mutation variant status grade stage class mild moderate severe i ii iii iv v prenatal postnatal antenatal neonatal fetal ' +
    'still unspecified unsp uncomplicated verification verified clinical certainty confirmation work up workup evaluation disorder disorders spectrum disease syndrome diagnosis dx type es fue ha sido y se'
  ).split(' '),
);

/** Tokens that FILLER must not cross when the close cue is a bare yes/no word, so that "asthma, no fever" stays. */
export const COMMA_BLOCKS: ReadonlySet<string> = new Set([
  'no',
  'none',
  'neg',
  'negative',
  'normal',
  'denies',
  'denied',
  'absent',
  'never',
  'nil',
  'free',
  'niega',
  'negativo',
  'false',
]);

/** A negated event in the course of a disease that the child does have: "no admissions for asthma". */
export const COURSE_EVENTS: ReadonlySet<string> = new Set(
  (
    'admission admissions hospitalization hospitalizations hospitalisation hospitalisations visit visits exacerbation exacerbations flare flares crisis crises attack attacks relapse relapses recurrence recurrences surgery surgeries procedure procedures ' +
    'medication medications medicine medicines meds treatment treatments therapy therapies steroid steroids antibiotics transfusion transfusions complication complications concern concerns question questions issue issues problem problems change changes ' +
    'side effect effects difficulty difficulties barrier barriers progression worsening improvement doses dose indication indications contraindication contraindications need needs cure insurance coverage refill refills referral referrals appointment appointments ' +
    'ingresos hospitalizaciones exacerbaciones recaidas complicaciones cambios crisis'
  ).split(' '),
);
export const COURSE_LINKS: ReadonlySet<string> = new Set(
  'for with of from to in related regarding due secondary since about por de con'.split(' '),
);

/** Right after a mention: the negation speaks of the event, so the disease itself is only likely. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'exacerbation exacerbations flare flares crisis crises attack attacks medication medications meds action admission admissions hospitalization hospitalizations complication complications related relapse recurrence progression symptoms triggers treatment therapy management control follow'.split(
    ' ',
  ),
);

/** A clause of its own after a comma: an earlier "no" does not reach into it. */
export const PREDICATES: ReadonlySet<string> = new Set(
  'stable controlled well poorly uncontrolled improved improving worsening worse is remains remain continues continue on diagnosed treated followed managed followup confirmed repaired since positive present active known persists unchanged stable. managed estable controlada controlado tratada tratado'.split(
    ' ',
  ),
);

/** May stand between a verb and what it says of a far mention: "were both ruled out". */
export const ADVERBS: ReadonlySet<string> = new Set(
  'both all also later then subsequently formally definitively clearly effectively essentially completely again recently already ultimately eventually'.split(
    ' ',
  ),
);

/** Tests whose negative result answers a label: "DDH: neg US". */
export const TESTS: ReadonlySet<string> = new Set(
  'us ultrasound echo mri ct eeg ekg ecg xray x-ray cxr screen screening test tests testing workup work pcr culture biopsy bx panel serology serologies labs genetics exam imaging scope egd ttg igg iga'.split(
    ' ',
  ),
);

/** What relatives do for or say of the child: then the disease is the child's. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'calling phoned phoning raise raises raised suspect suspects suspected recommend recommends recommended refer referred report reports reported reporting state states stated say says said note notes noted describe describes described endorse endorses endorsed deny denies denied feel feels felt think thinks thought believe believes believed bring brings brought give gives gave giving call calls called ask asks asked asking request requests requested ' +
    'want wants wanted concerned worried agree agrees agreed understand understands understood learn learned learning learns present bedside verbalize verbalizes verbalized express expresses expressed demonstrate demonstrates demonstrated administer administers administered here told decline declines declined refuse refuses refused ' +
    'counseled counselled educated informed interested wondering wonders wish wishes wished hopes hope mention mentions mentioned confirm confirms confirmed provide provides provided observed observes noticed notices recall recalls recalled keeps tracks uses manages manage trained taught comfortable seeks sought inquires inquired advised instructed aware attended attends accompanied declares refers ' +
    'consent consents consented signed spoke speaks questions asks about refiere refieren reporta reportan dice dicen niega niegan menciona trae solicita informa preocupada preocupado comenta'
  ).split(' '),
);

/** May stand between a mention and the relative who has it: "asthma in his father", "epilepsy (mother)", "diabetes - MGM". */
export const RELATIVE_LINKS: ReadonlySet<string> = new Set(
  'in on his her the a an their both older younger elder eldest 1st 2nd first second degree multiple several maternal paternal half ( : - – — of one two 2 3 three yes y si sí en el la su un una de mat pat'.split(
    ' ',
  ),
);
