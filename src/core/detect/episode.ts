/** Illnesses that end by themselves or by their treatment: when a chart dates one, or names it as the cause of something, it is over. */

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen)';
const AGE = String.raw`(?:age |the age of |~|about )?${NUMBER}(?:[.,]\d+)?(?: ?(?:-|–|and|,|&|to|y) ?\d+)* ?(?:d|days?|wks?|weeks?|mos?|months?|m|yrs?|years?|y\/?o|d[ií]as|semanas|mes(?:es)?|a[nñ]os)\b`;
/** "Febrile seizures x2 at 14 and 20 months", "IVH on DOL 5", "MIS-C in 2021", "espasmos a los 5 meses". Not "spasms diagnosed at 5 months". */
const DATED = new RegExp(
  String.raw`^(?:(?!diagnos|\bdx|onset|\bbegan|\bstarted|since|desde|inici)[^.;:\n]){0,30}?(?:(?:\bat|@|\ba los|\ba las|\bal) ?${AGE}|\b(?:at age|aged?) ${NUMBER}\b|\b(?:at|@) birth\b|\b(?:on|@) ?(?:DOL|day of life)\b|\b(?:in|en) (?:19|20)\d\d\b|\b(?:in|as an?|during|de) (?:the )?(?:NICU|infancy|infant|newborn|neonate|baby|toddler|lactante)\b|\b\d+ (?:years|yrs|months|mos?) ago\b|\bhace \d+ (?:a[nñ]os|meses)\b)`,
  'i',
);
/** "Short bowel 2/2 surgical NEC", "had a febrile seizure", "course complicated by NEC". */
const CAUSE =
  /\b(?:2\/2|secondary to|due to|following|after|complicated by|c\/b|from|post|s\/p|status post|survived|had|tuvo|tras|secundari[oa]s? a|complicad[oa] (?:con|por))[ -](?:(?:an?|one|two|his|her|the|un|una|surgical|medical|grade|severe|bilateral|bilat|prolonged|simple|complex|neonatal|perinatal) ?){0,3}$/i;

/** "NICU course included RDS, grade 3 IVH, surgical NEC with resection": one of a list of what a stay brought. */
const STAY =
  /\b(?:nicu|neonatal|newborn|perinatal|birth|hospital|postnatal|icu|picu|postoperative) (?:course|stay|admission|hospitali[sz]ation|history)\b[^.:\n]{0,40}\b(?:complicated by|including|included|includes|significant for|notable for|remarkable for)\b[^.\n]{0,150}$/i;

/** "Came in after a febrile seizure this morning". */
const TODAY = /^[^.;:]{0,40}\b(?:today|tonight|this (?:am|morning|afternoon|evening)|last night|yesterday)\b/i;

/** Whether what stands around a mention of such an illness says that it is over. `before` and `after` are the text of its sentence. */
export const isOver = (before: string, after: string): boolean =>
  (DATED.test(after) || CAUSE.test(before.slice(-60)) || STAY.test(before)) && !TODAY.test(after);
