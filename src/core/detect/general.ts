/** Text about a disease, or about many people, rather than about the patient: lists of patients, reference ranges, drug texts, definitions, benefits. */

import { isOpen, locked, type Open, opens } from './gate.ts';

/** How far around a mention it looks, in characters. */
const REACH = 300;

/** "Bed 3:", "Room 4:", "case 1 …", "08:20 Khan, A": where the entry of one patient begins. */
const ENTRY =
  /(?<place>\b(?:bed|room|rm|case|slot|pt|patient) ?#?\d{1,3}\b)|(?<hour>(?<!\d[-/.]\d{1,4},?[ T])\b(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]m)?\s+(?:[a-zÀ-ɏ]\.\s?[a-zÀ-ɏ][a-zÀ-ɏ]+|[a-zÀ-ɏ][a-zÀ-ɏ]+,? [a-zÀ-ɏ]\b|[a-zÀ-ɏ][a-zÀ-ɏ]+(?:,| [a-zÀ-ɏ])))/gi;

/** What every one of them holds, sought from its digit: the pattern above costs more than all the rest that is asked about a mention. */
const MAY_BE_ENTRY = /[0-9](?<=(?:bed|room|rm|ca[sſ]e|[sſ]lot|pt|patient) ?#?.|[0-9]:.)/i;

/** Thresholds of a laboratory: "<30", ">=6.5", "5.7-6.4". */
const RANGE = /[<>≤≥]\s?=?\s?\d+(?:\.\d+)?|\b\d+(?:\.\d+)?\s?[-–]\s?\d+(?:\.\d+)?\b/g;
const AFTER_RANGE = locked(
  'left',
  /(?:[<>≤≥]\s?=?\s?\d+(?:\.\d+)?|\d\s?[-–]\s?\d+(?:\.\d+)?)\s?%?\s*:?\s*(?:(?:is|=|consistent with|suggests?|suggestive of|indicates?|diagnostic of|c\/w|likely|possible)\s*)?$/i,
);

/** "(prediabetes 5.7-6.4, diabetes >=6.5)", not "diabetes >10 years". */
const THRESHOLD = locked('right', /^\s*[:=]?\s*(?:[<>]\s?=?|[≥≤])\s?\d+(?:\.\d+)?\s?(?:%|mg|mmol|[,;)]|$)/);
const RANGE_NEAR = /\d\s?[-–]\s?\d/;

/** "Pathogenic variants in SCN1A are associated with …", "this gene is linked to …": what genes do, not what the child has. */
const GENETICS = locked(
  'left',
  /\b(?:variants?|mutations?|genes?|deletions?|duplications?)\b[^.;]{0,60}\b(?:(?:is|are|been|was|were)\s(?:\w+ )?(?:associated|linked|reported|seen|implicated|described|known to cause)\b|causes?\b|cause\b)(?![^.;]*\b(?:his|her|this (?:patient|child)|our)\b)/i,
);

/** "Children born preterm", "those with". */
const MANY = locked(
  'left',
  /\b(?:children|babies|infants|newborns|kids|people|individuals|those)\s(?:(?:with|who (?:are|were|have|had))\s)?$/i,
);

/** "Counselled the family on …", "taught mom about …". */
const TAUGHT = locked(
  'left',
  /\b(?:counsel+ed|counsel+ing|educated|taught|informed|teaching) (?:the |her |his |both |with )?(?:famil(?:y|ies)|parents?|mother|mom|father|dad|patient|caregivers?|them|him|her|staff|class)(?: \w+ly)? (?:on|about|regarding|re|in)\s(?!his\b|her\b|the child's)[^.;]{0,50}$/i,
);

/** "Division of Epilepsy". */
const OFFICE = locked('left', /\b(?:division|department|section|institute) of (?:[a-zÀ-ɏ]+ (?:and|&) )?$/i);

const DRUG_TEXT =
  /\b(?:monograph|package insert|prescribing information|boxed warning|black box|drug facts|(?:drops|tablets?|capsules?|syrup|solution|injection|mg|ml)\W{1,3}precautions|labell?ed (?:uses|indications))\b/i;

/** Who pays, and for whom in general. */
const BENEFIT = locked(
  'left',
  /(?:\b(?:formulary|plan|policy|benefits?|insurance|insurer|coverage|test|drug|medication|formula|service|program|device)|[a-z](?:mab|nib|cept|caftor|tide|lukast|parvovec|sen|kinra))\b[^.;\n]*\b(?:covers?|covered|limited to|only (?:for|when|if|in)|reserved for|approved (?:for|in|only)|restricted to|except (?:in|for))\b/i,
);

/** "A concussion is a mild traumatic brain injury", "Scoliosis is a sideways curve". */
const DEFINED_BY = locked(
  'left',
  /(?:^|[:;])\W*(?:an?|una?|la|el)\s+(?!(?:\w+ )?(?:abuel|madre|padre|mam[aá]|pap[aá]|t[ií][oa]\b|herman|prim[oa]|paciente|ni[nñ][oa]|menor|beb[eé]|hij[oa]))[a-zÀ-ɏ -]{3,40}\s(?:is|es)\s(?:an?\s|una?\s)?(?:(?:mild|common|rare|chronic|serious|genetic|(?:type|kind|form) of)\s)?$/i,
);
const DEFINED = locked(
  'right',
  /^\s+(?:is|are|es)\s(?:an?|una?|the name|when|what)\s(?!(?:known|new|concern|problem|possib|consideration|recent|major|significant|big|current|long))/i,
);

/** "CDKL5" in the list of what a panel looked at, and the epilepsy of "Genetic panel (epilepsy, 320 genes)". */
const GENE = /^[A-Z]{2,6}\d{1,2}[A-Z]{0,2}\d?$/;
const ASSAY = /\b(?:panel|assay|detects?|genes|sequencing|exons?|(?<!\b(?:0|zero|no|homozygous deletion,? 0) )copies)\b/i;
const IN_PANEL = locked(
  'left',
  /\b(?:panel|test|array|exome|screen|SCARED|PHQ-?\w{0,2}|GAD-?7|Vanderbilts?|SCQ|ASQ\S*|M-?CHAT\S*|EPDS|CES-?DC|CDI|BDI|MASC|SRS|CARS|SDQ|Conners\S*|C-?SSRS|BASC\S*|RCADS) ?\([^)]*$/i,
);

/** "{asthma/eczema/none:17453}": a list to choose from is looked for in braces. */
const CHOICE = locked(
  'left',
  /(?:\b(?:my|your|their|a) (?:condition|diagnosis|illness|disease|disability) ?\([^)\n]{0,160}|\{[^}\n]{0,160}|\*{3} ?[([][^)\]\n]{0,160})$/,
);

/** "Read "The Boy with Diabetes" in class". */
const TITLED = locked('left', /\b(?:read|reads|reading|book|movie|film|watched|titled|called|song|game)\W{1,3}["“'][^"”\n]{0,60}$/i);

/** "Rickets Hill Road", "Epilepsy Family Network": capitals of a name. */
const NAMED = locked(
  'right',
  /^(?:['’]s)?(?:\s(?:[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]+|&|and|of)){0,3}\s(?:Road|Rd|Street|Lane|Ln|Avenue|Ave|Drive|Building|Pavilion|Tower|Park|School|Academy|Foundation|Society|Association|Alliance|Allies|Institute|Network|Fund|5K|Gala|League|Coalition|Guild|Trust|Registry)\b/,
);

/** "2 results for “epilepsy”": what somebody looked for. */
const SOUGHT = locked('left', /\b(?:for|search(?:ed)?:?)\s*["“‘']$/i);

/** "Removed problem "Epilepsy"", "Deleted: diabetes", "asthma removed from problem list": what a log says. */
const TAKEN_OUT = locked(
  'left',
  /\b(?:removed|deleted|dismissed|rejected)(?:\s(?:the\s)?(?:problem|diagnosis|condition|entry)\s*:?|\s*:)\s*["“‘']?$|\b(?:removed|deleted)\s["“‘]$/i,
);
const TAKEN_FROM = locked(
  'right',
  /^["”’']?,?\s(?:was |were |has been )?(?:removed|deleted|dismissed)\s(?:from|off)\s(?:the |his |her )?(?:\w+ )?(?:list|chart|record|problems)\b/i,
);

const OF_MANY = [SOUGHT, TAKEN_OUT, CHOICE, IN_PANEL, TITLED, DEFINED_BY, GENETICS, MANY, OFFICE, TAUGHT];

/** Whether what stands from `start` to `end`, in the sentence from `first` to `last`, is said in general. */
export function isGeneral(open: Open, text: string, start: number, end: number, first: number, last: number): boolean {
  const sentence = text.slice(first, start);
  const after = text.slice(end, last);
  if (isOpen(open, NAMED.number) && /^[A-ZÀ-ÞĀ-ɏ]/.test(text.charAt(start)) && NAMED.pattern.test(after)) return true;
  if (GENE.test(text.slice(start, end)) && ASSAY.test(text.slice(first, last))) return true;
  if (opens(TAKEN_FROM, open, after) || OF_MANY.some((one) => opens(one, open, sentence))) return true;
  if (opens(DEFINED, open, after) && /(?:^|: (?:an? |una? ))\W*(?:(?:an?|una?|la|el)\s+)?$/i.test(sentence)) return true;
  if (opens(BENEFIT, open, sentence) && !/\b(?:he|she|his|her|patient|pt|because|has|child's)\b/i.test(sentence)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (opens(THRESHOLD, open, after) && RANGE_NEAR.test(before.slice(-30))) return true;
  if (opens(AFTER_RANGE, open, before.slice(-40)) && (before.match(RANGE)?.length ?? 0) > 1) return true;
  return DRUG_TEXT.test(before);
}

/** Whether the text near a mention is a list of patients. `near`: the blocks beside it, for lists whose entries are blocks of their own. */
export function isRoster(text: string, start: number, end: number, near: string): boolean {
  const own = text.slice(Math.max(0, start - REACH), Math.min(text.length, end + REACH));
  if (!MAY_BE_ENTRY.test(own) && !MAY_BE_ENTRY.test(near)) return false;
  const around = `${own}\n${near}`;
  const places = new Set<string>();
  let hours = 0;
  for (const { groups } of around.matchAll(ENTRY)) {
    if (groups?.place) places.add(groups.place.toLowerCase());
    else hours++;
  }
  return places.size > 1 || hours > 1;
}
