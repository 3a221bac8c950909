/**
 * Frames of single sentences, each with many diseases: how an illness ended, what is doubted and denied, whose it is, and where it
 * stands without anybody having it. A letter says what must come out: present, historical, uncertain, family, absent, or X: not present.
 */
import { expect, test } from 'vitest';
import { readConditions } from '../../../src/build/read-content.ts';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { detect, resolve } from '../../../src/core/detect/detect.ts';
import { loadLexicon } from '../../../src/core/detect/lexicon.ts';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';

/** How an illness that passes ended. */
const ENDED = `
H {}, long since resolved.
H {} at age 3, fully recovered, discharged from cardiology.
H {} in childhood, completely recovered.
H {} which cleared within three weeks.
H {}, which went away by itself.
H {} that went away with therapy.
H {} in ninth grade that went away.
H Used to have {}; it stopped years ago.
H {} after a long flight in 2012, treated for 3 months, never recurred.
H {} last fall, asymptomatic now and cleared to play.
H {} in the past, not an issue now.
H {} in grade 2, not a problem now.
H {} in the past.
H {} in the remote past.
H {} in college, resolved.
H {} until age 10.
H {} until he was ten.
H {} up to the age of 5.
H She had {} in her twenties but has had none for a decade.
H Had {} in his teens but not since.
H Had {} in high school.
H {} in high school, no longer.
H {} as a child.
H {} as a teenager, none now.
H {} as a baby, corrected with helmet.
H {} corrected surgically at age 5.
H {} treated in infancy, now normal.
H Was treated for {}, therapy completed in 2017.
H Was treated for {} as a child.
H Previously followed for {}, now discharged.
H Previously followed for {} and discharged.
H Was once followed for {}.
H Once had {}.
H He once had {} but has caught up entirely.
H {} at 18 months, has since caught up.
H {}, no longer a problem.
H {} is no longer an issue.
H {}, no longer followed.
H {}, no longer present.
H {} is no longer present.
H {}, no longer active.
H {} in recovery since 2016, no longer followed.
H Formerly had {}.
H Former {}, none now.
H Prior {}, symptoms gone.
H {}, symptoms gone after weight loss.
H Prior episode of {}, in full remission.
H {}, cured.
H {}, considered cured.
H Cured of {}.
H Recovered from {} in 2019.
H Recovered from {}.
H Fully recovered from {}.
H {} ten years ago with complete recovery.
H {} five years ago without sequelae.
H {}, healed.
H Childhood {}, outgrown by age 12.
H Childhood {}, no treatment since.
H Childhood {}, last episode at 9.
H Outgrew his {} at 10.
H Outgrew {}.
H Grew out of {}.
H {} remitted after one course of treatment.
H {} that remitted in 2011, normal ever since.
H {} subsided by age 8.
H {} disappeared after puberty.
H {} ended in 2010.
H {} 2008 to 2010, resolved.
H {} (2008-2010).
H {} from 2008 to 2010.
H {} between ages 4 and 6.
H {} between 4 and 6 years of age.
H {}, resolved at 10 months, off ranitidine.
H {} resolved.
H S/p {} at age 4, resolved.
H Past problems (resolved): {}
H Past problems (resolved): eczema, {}
H Resolved: {}
H Resolved issues: {}.
H History of {} (resolved).
H Hx of {} in grade 2, not an issue now.
H Hx {} as a toddler, none since.
H Remote {} (2010, no residual).
H Remote {}.
H Distant history of {}.
H {} years ago, resolved.
H Many years ago he had {}.
H When she was a child she had {}.
H As a child he had {}.
H As a toddler, had {}.
H In his twenties he suffered from {}.
H {} has been gone for years.
H {} gone since 2015.
H {} has not been a problem for years.
H {} has not been an issue since childhood.
X No {} since infancy; had it as a newborn.
H No longer suffers from {}.
H He no longer has {}.
X Does not have {} anymore.
X Doesn't have {} any more.
H {} quiescent since childhood and considered resolved.
H {} has since gone away.
H The {} went away.
H {}, none since 2015.
H {}, off treatment for ten years, no relapse.
H {} x1 at 14 months, nothing since.
H {} early on, since outgrown.
H {} in infancy, since resolved.
H No recurrence of the {} he had in 2009.
H No evidence of recurrence of {} treated in 2009.
H Tuvo {} de niño, ya resuelto.
H {} en la infancia, resuelta.
H {} resuelto a los 5 años.
H Antecedente de {} resuelto.
H Superó el {} a los 6 años.
H Ya no tiene {}.
H Padeció {} de niña.
P {}, well controlled since 2015.
P {} since childhood.
P {} since infancy.
P {} has not resolved.
P {} is not yet resolved.
P {}, not resolved.
P {} flare, resolved.
P Recent {} flare has resolved.
P {} dx at age 5.
P {}, treated with medication.
P {}, on treatment, doing well.
P {} has been a problem for years.
P {} is still a problem.
P {} continues to be an issue.
P He still has {}.
P {}, no longer on steroids.
P {} began at age 10.
P {} for the last ten years.
P {} first seen last fall, ongoing.
P {}. Rash resolved.
P {}, cough resolved.
P {}; otitis resolved.
P {}, otitis media (resolved), on inhaler.
P {}, in partial remission.
P Active: {}. Past: none.
P {} diagnosed in the past year.
P {} diagnosed in childhood.
P {} diagnosed in college, on treatment.
P {}, worse in the past week.
P {} worse last fall.
P {}, discharged yesterday from hospital.
P {}, recovering from surgery.
P {}, recovered from surgery.
P {}, recently hospitalized, now home.
P {}, symptoms gone on current medication.
P {}, followed until now by Dr. Lee.
P {} treated with surgery last week, drain in place.
H {} in her thirties which settled after the menopause.
H He did have {} as a boy but has not used a puffer for thirty years.
H {} in the nineties, clean since 2001.
H {} in adolescence, long behind her.
H {} in her youth.
H {}, discharged aged 5.
H {} as a child, last relapse aged 8.
H {} in 1994, nil since.
H {} years ago, nil since.
H {} abolished by surgery in 2012.
H {} that settled by age 4.
H {} settled by age 4.
H {}, back to normal within the week.
H {} as a student, fine since.
H {} at university.
H {} as a schoolgirl.
H {} after the divorce, recovered within months.
H {} aged 4, no trouble since.
H {} as a teen, well ever since.
H Had {} in the eighties.
H {} in early life, not seen again.
H {} never came back.
H {} went after surgery and never returned.
H {}, over ten years ago, not since.
H {} (as a child).
H {} (in childhood, resolved).
H {} (age 2-5, outgrown).
H {} ages 2 to 5.
H {} (2001, resolved).
H {} in 2001, treated, no further problems.
H {} in the distant past.
H {} a long time ago.
H {} many years ago.
H {} decades ago.
H {} some years back.
H He has had {} in the past but not now.
H {} which has long since burned out.
P {}, settled on current treatment.
P {}, well since starting treatment.
P {}, back to school on Monday.
P {} for years, well controlled.
P {}, not used inhaler today.
P Aged 8, {}.
P {} with normal growth.
P {}, normal exam.
P {}, well today.
P {}; fine otherwise.
P {}, has recovered from flu.
P {}, fever gone.
P {}, weight normal now.
P {}, treatment started 2019.
P {} in a 12-year-old.
P {} as before.
P {} as above.
P {} in school-age child, on therapy.
H Was labelled with {} then, no symptoms or medication since age four.
H {} at two, has been discharged from therapy.
P {}, no symptoms since starting therapy.
P {}, discharged from hospital yesterday.
P {}, no symptoms today.
`;

/** Doubted, denied and confirmed. */
const DOUBTED = `
U Compatible with {} but not diagnostic.
U Findings are compatible with {}, although not conclusive.
U Suggestive but not diagnostic of {}.
U {} is favored but not proven.
U Picture of {}, not yet proven.
U Scoliosis, perhaps with {} as well.
U Perhaps {}.
U Maybe {}?
U Perhaps this is {}.
U Perhaps {} too.
U We must exclude {} today.
U Need to exclude {}.
U {} needs to be excluded.
U {} to be excluded.
U {} must be excluded.
U {} has to be excluded.
U {} has yet to be ruled out.
U {} yet to be excluded.
U Could this be {}?
U High calprotectin; could this be {}?
U Rash. Might it be {}?
U Is this {}?
U Fatigue; is it {}?
U Rash and fatigue, {}?
U Rash, ?{}
U Query {}.
U Delayed meconium, query {}.
U Rash, queried {}.
U Inflammation may be due to {} or infection.
U Changes may be due to {}.
U Changes can be due to {}.
U Findings could be explained by {}.
U May well be {}.
U I wonder about {}.
U Sent to exclude {}.
U In the differential: {}.
U High on the differential is {}.
U Top of the differential: {}.
U Favor {}.
U {} favored.
U Likely {}.
U Most likely {}.
U Probable {}, await biopsy.
U {}, probable.
U {} (probable).
U Presumptive {}.
U Impression: possible {}.
U Impression: {} vs. infection.
U Not clear if he has {}.
U It is not certain that this is {}.
U Not convinced that this is {}.
U {} not confirmed yet.
U {} not yet confirmed.
U Posible {}.
U Probable {}.
U Sospecha de {}.
U Se sospecha {}.
U {} en estudio.
U {} a descartar.
U Rickets; en estudio por {}.
U Rickets, en estudio por {}.
U Rickets en estudio por {}.
U {}? pendiente genética.
U Impresiona {}.
U No se puede descartar {}.
U Dudoso {}.
A {} excluded.
A {} was excluded.
A {} can be excluded.
A {} can be ruled out.
A Findings exclude {}.
A This excludes {}.
A Findings argue against {}.
A Findings are against {}.
A Not {}.
A This is not {}.
A It is not {}.
A These are not {}.
A He is not known to have {}.
A There is nothing to suggest {}.
A Nothing suggestive of {}.
A Did not have {}.
A Never {}.
A {}: ruled out.
A Ruled out: {}.
A {} - ruled out
A {}: not present
A {} not present
A {} was never present.
A Negative: {}.
A Pertinent negatives: {}.
A Negatives: scoliosis, {}.
A No scoliosis, no {}, no rickets.
A No scoliosis, {} or rickets.
A No scoliosis, {}, rickets.
A Denies scoliosis, {}, rickets.
A Denies: scoliosis, {}, rickets
A Negative for scoliosis, {}, or rickets.
A No fever, cough, current {} or rash.
A No fever, cough, known {} or rash.
X No personal or family history of {}.
A Patient has neither {} nor scoliosis.
A Patient has neither scoliosis nor {}.
A Patient without known {}.
A Workup for {} unrevealing.
A Evaluation for {} was unremarkable.
A Evaluated for {}, which was ruled out.
A Tested for {}: negative.
A Was tested for {} and it was negative.
A {} has been ruled out by imaging.
A {} now ruled out.
A {} reasonably excluded.
A Se descartó {}.
A {} descartado.
A Niega {}.
A Sin {}.
A No tiene {}.
A Descartada {}.
A Nunca tuvo {}.
A Negativo para {}.
P {}, scoliosis has been ruled out by x-ray.
P {}, scoliosis was ruled out.
P {}; scoliosis ruled out.
P {}. Scoliosis ruled out.
P {}, not scoliosis.
P Ruled out: scoliosis. Confirmed: {}.
P Ruled out: scoliosis; confirmed: {}
P Excluded: scoliosis. Diagnosed: {}.
P Confirmed: {}. Ruled out: scoliosis.
P Scoliosis was ruled out, {} confirmed.
P No granuloma seen, diagnostic of {}.
P No infection, confirming {}.
P No scoliosis; he does have {}.
P No scoliosis but has {}.
P Scoliosis denied. {} since age 4.
P Negative for scoliosis, positive for {}.
P Newborn screen positive: {}, treatment started.
P Newborn screen: {} confirmed by enzyme assay.
P Screening positive; {} confirmed.
P Screen abnormal and testing confirmed {}.
P Found on screening to have {}.
P Diagnosed by newborn screen with {}.
P {} diagnosed on newborn screen.
P {}, found on newborn screening, on treatment.
P Without {} medication his {} flared.
P Not only {} but also rickets.
P {} not under control.
P {} without complications.
P {} with no complications.
P {} is not controlled.
P {} is not responding to therapy.
P Could not tolerate therapy for {}.
P No question that this is {}.
P There is no doubt he has {}.
P {} no worse.
P No worse {}.
P No increase in severity of {}.
P No change in his {}.
P Diagnosis of {} is not in doubt.
P {} cannot be cured.
P {}, not otherwise specified.
P {} NOS
P {} w/o exacerbation
P {}, no exacerbation.
P {}, no fever.
P {}, no rash, no cough.
P {}, denies cough.
P {}. Denies cough.
P Denies cough. {} stable.
P Conocido con {}.
P Paciente con {}.
P Con diagnóstico de {}, sin fiebre.
P Padece {}, sin cambios.
P {} sin complicaciones.
A {} not the cause.
A It was viral, {} not the cause.
A {} has been crossed off.
A {} has been struck off the list.
A I do not believe this was {}.
X I don't think this is {}.
X I don't think he has {}.
A We do not think that he has {}.
X No longer think this is {}.
A The faint was vasovagal rather than {}.
A Wheeze was cardiac, not {}.
A {} safely excluded.
A {} can safely be excluded.
A Nil {}.
A Nil of note, no {}.
A Not in {}.
A No features of {} elicited.
A Tests normal which rules out {}.
A {} serology negative, so {} has been excluded.
A {} not found at biopsy.
A No {} / scoliosis / rickets.
A No scoliosis / {} / rickets.
A No scoliosis/{}.
A No hx {}.
A No h/o scoliosis, {}.
A {}, scoliosis, rickets: all denied.
A {}, scoliosis and rickets were all excluded.
A Neither {} nor rickets was found.
U Double vision - {}?
U {}??
U ??{}
U Tremor - exclude {}.
U Please exclude {}.
U Tremor, exclude {}.
U {} has not yet been excluded.
U {} not yet excluded.
U {} remains to be excluded.
U One must think of {}.
U Evolving {} cannot be ruled out.
U {} seems likely.
U {} appears likely.
U {} is probable.
U {} is the most likely diagnosis.
U Most likely diagnosis is {}.
U Most likely diagnosis: {}.
U {} would explain this.
U {} would fit.
U This would fit with {}.
U To be scoped to look for {}.
U Whether this is {} remains to be seen.
U The possibility of {} has been raised.
U {} was raised as a possibility.
U Needs biopsy ?{}.
U School feel it may be {}.
U Could be {} or rickets.
U Either {} or rickets.
U {} or rickets.
U {} v rickets.
U {} / rickets?
U Awaiting tests for {}.
U Await biopsy for {}.
P Surgery scheduled for {}.
P Infusion scheduled for {}.
P Followed at the regional center for {}.
P Gluten-free meal note for {}.
U Echo scheduled for {}.
U Third illness this winter, thinking {}.
U {} is high on my list.
U Keeping {} in mind.
`;

/** Whose it is, and what may come. */
const WHOSE = `
F His brother has {}.
P His brother has scoliosis, and he has {}.
F His brother has {}, and he has scoliosis.
F Her mother has {} and she has scoliosis.
P Her mother has scoliosis and she has {}.
F Child of a mother with {}, has scoliosis.
P Child of a mother with scoliosis, has {}.
F Infant of a mother with {}.
F Son of a father with {}, has scoliosis.
F Lives with mom ({}) and has scoliosis.
P Lives with mom (scoliosis) and has {}.
F Lives with his dad, who has {}.
F Dad says he himself had {} as a boy.
F Dad himself has {}.
F Mom herself was diagnosed with {}.
F Father states he himself was diagnosed with {}.
F He has a child with {}.
F She has a son with {}.
F He has a daughter who has {}.
F Mother of two boys with {}.
F She is the mother of a boy with {}.
F One of his daughters has {}.
F His wife has {}.
F The patient's husband has {}.
F Her husband is being treated for {}.
F Cares for his wife with {}.
F Father is alive with {}.
F Father alive, {}.
F Father deceased at 60 of {}.
F Father: deceased, {}.
F Mother died of {}.
F Mother died from complications of {}.
F Maternal grandmother died of {}.
F Lost his father to {}.
F Lost a brother to {}.
F Brother, 12, {}.
F Brother (12) {}.
F Sister age 9 with {}.
F Two siblings, both with {}.
F Siblings: one with {}.
F Sibling had {} and did well.
F A nephew was recently diagnosed with {}.
F FH: {} in father.
F FH significant for {} (father).
F FHx + for {}.
F FHx of {}.
F Family hx positive {}.
F Family history notable for {} on the maternal side.
F Several family members with {}.
F Multiple relatives on dad's side have {}.
F First-degree relative with {}.
F Strong fhx {}.
F {} in several relatives.
F {} in maternal grandfather and uncle.
F {} on father's side.
F {}: father, brother.
F {} (dad).
F Mat GM - {}
F MGF {}.
F PGM w/ {}
F Positive for {} in mother.
F Both parents carry a diagnosis of {}.
F Neighbor has {}.
F His twin has {}.
F Known {} in the family.
F Known family history of {}.
F Hermano con {}.
F Madre con {}.
F Abuela materna con {}.
F Papá tiene {}.
F Antecedentes familiares: {} en la abuela.
F Su hermano padece {}.
F {} en la madre.
P Mother reports he has {}.
P Mother says his {} is worse.
P Per mom, {} is stable.
P Dad notes that {} has flared.
P Here with mother for {}.
P Brought by father for {}.
P Accompanied by grandmother; {} follow-up.
P Mother healthy. Patient has {}.
P Mother is healthy; he has {}.
P Lives with parents and brother; has {}.
P Adopted. {} since age 3.
P Father deceased. {} diagnosed last year.
P No family history. {} diagnosed in 2019.
P FH: none. Has {}.
P FH noncontributory. {} since age 2.
P Mother with scoliosis. Patient with {}.
P Mother had scoliosis; the patient has {}.
P Like his father, he has {}.
P As with her sister, she too has {}.
P She has {}, as does her mother.
P He, like his brother, has {}.
P Her mother understands that she has {}.
P The family has been told of his {}.
P This mother of two has {}.
P This father of three has {}.
P A 34-year-old mother of two with {}.
P He lives with his wife and has {}.
P Married, two children, works as a teacher. {} since 2010.
P Retired teacher with {}.
P She has a daughter; she has {}.
X Should she develop {}, call.
X Should {} develop, call.
X If {} develops, call.
X If he had {}, the test would be abnormal.
X Were he to have {}, we would treat.
X Had this been {}, the EEG would show it.
X In the event of {}, call 911.
X In case of {}, go to the hospital.
X To prevent {}, take aspirin.
X Prevention of {}.
X {} prevention.
X {} prophylaxis.
X Prophylaxis for {}.
X At risk of {}.
X Risk factors for {} reviewed.
X Risks including {} and death.
X Complications include infection and {}.
X He is worried about getting {}.
X He fears {}.
X She is afraid of {}.
X She fears that she will get {}.
X Would like to be tested for {}.
X Wants to be checked for {}.
X Screen for {} at next visit.
X Screening for {} is due.
X Come back if signs of {} occur.
X Return for signs of {}.
X Watch for {} and rash.
X Monitor for development of {}.
X Depending on the test we will decide if she has {}.
X Unless he turns out to have {}, no medication.
X Can you get {} from mold?
X Does the vaccine cause {}?
X Vaccines do not cause {}.
X Untreated strep can lead to {}.
X Drug may cause {}.
X This drug can rarely cause {}.
X Diet can keep you from getting {}.
X He would rather die than have {}.
X In a patient with {} one would reduce the dose.
X Ask your doctor if you have {}.
X Do not take if you have {}.
X Tell your doctor if you have ever had {}.
X A positive result would mean that he has {}.
X It is too early to tell anything about {}.
X Her 10-year risk of {} is 12 percent.
X Parents concerned that she might one day have {}.
X Si presenta {}, acudir a urgencias.
X Riesgo de {}.
X Para prevenir {}.
X Si tuviera {}, llame.
P 72-year-old man with {}.
P This 54-year-old woman with {} was admitted.
P Mr. Okafor is a 61-year-old man with {}.
P Elderly gentleman with {}.
P 45 y.o. woman with {}.
P 45F with {}.
P 45-year-old nurse with {}.
P She is a retired nurse with {}.
P This is a pleasant 80 year old lady with {}.
P Mrs. Tran has {}.
P The patient, a father of two, has {}.
F His mother has {} and his father scoliosis.
F Her brother has {} and her sister has scoliosis.
F Mother has scoliosis and {}.
F Mother has scoliosis, {} and rickets.
F Brother: scoliosis, {}.
F His brother has scoliosis, and his sister has {}.
F His father has scoliosis and his mother, {}.
F Both grandfathers had {}.
F Both grandmothers were treated for {}.
F Gran had {}, otherwise nil of note.
F Grandad had {}.
F Nan has {}.
F {} runs through the whole of mum's side.
F {} runs down the paternal line.
F {} runs in generations of his family.
F There is {} on the paternal side.
F Mum had {} at 55.
F Dad has just been told he has {}.
F Younger sibling diagnosed with {} last month.
F One brother died aged 4 of {}.
F Half-sister on treatment for {}.
F His daughters have {}.
F An uncle with {}.
F Cousin dropped dead, post mortem: {}.
F Partner under the community team with {}.
F Screened because his mother has {}; scan clear.
F Tested because a sister has {}.
F Mum's side: {}. Dad's side: nil.
F Paternal: {}.
F Maternal side {}.
X Were he ever to worsen we would label it {}.
X Safety-netted about signs of {}.
X Advised about signs of {}.
X Any signs of worsening {} and she is to ring.
X Any symptoms of {} and he should come back.
X If worried about {}, call 911.
X Should there be {}, ring us.
X She wonders how likely her baby is to inherit {}.
X Lower her risk of {}.
X Statin to lower the risk of {}.
X Travel insurance asks if he has ever had {}.
X Worried he might inherit {}.
X May go on to develop {}.
X Might one day get {}.
X Likely to develop {} in later life.
X Could progress to {}.
X To rule in {} we need a biopsy.
X Screening for scoliosis and {}.
X Monitor for scoliosis, rickets and {}.
X At risk for scoliosis or {}.
X Testing offered for scoliosis and {}.
X Counseled about scoliosis, rickets, and {}.
X Late effects include scoliosis, {} and infertility.
X Consent lists scoliosis, {} and death among risks.
X Brochures on scoliosis, {} and rickets.
X Carrier screening for scoliosis and {}.
X Everybody these days has {}.
X Told classmates he has {} as a prank.
X She has never been told she has {}.
X Baby diagnosed with {} in utero (sibling of patient).
X Nurse script: Does the caller have {}? If yes, route.
X Money donated for a boy with {}.
X The {} entry below belongs to MRN 555.
P At risk for scoliosis; has {}.
P At risk for scoliosis, {} well controlled.
P Counseled about scoliosis, and has {}.
P Screened for scoliosis, {} stable on therapy.
P Monitor for scoliosis and rickets. {} stable.
P Screening for scoliosis due to {}.
P {} and at risk for scoliosis.
P {}, at risk for scoliosis.
P {} with risk of scoliosis.
P {}, watch for scoliosis.
P {}; screen for scoliosis yearly.
`;

/** Named without anybody having it. */
const NAMED = `
X Received the MMR and the {} myth handout.
X {} myths.
X {} FAQ given.
X Flyer: {} and you.
X {} webinar link sent.
X Coverage requires a documented diagnosis of {}.
X Payer requires documentation of {}.
X Plan covers the drug only with a confirmed diagnosis of {}.
X Drug requires proof of {}.
X Suppose a patient had {}.
X Imagine a child has {}.
X Let us assume that someone has {}.
X ({}) screen passed.
X {} screen passed.
X Passed {} screen.
X CCHD ({}) screen: pass
X NIPT low risk for scoliosis, {} and rickets.
X NIPT low risk for {}.
X Low risk for scoliosis, rickets and {}.
X Carrier of trait only; {} explained to parents.
X {} was explained to the parents.
X Trait only, not {}.
X Values >=6.5% are consistent with {}.
X Interpretation: values above 60 are consistent with {}.
X Interpretation: a level under 10 indicates {}.
X Reference: <4 suggests {}.
X The literature reports an association of this variant with {}.
X This variant has been associated with {}.
X Variants in this gene are linked to {}.
X Gene is associated with autosomal recessive {}.
X Studies show an association between this drug and {}.
X Related articles: {} in children | Food
X See also: {}.
X You might also like: {} in teens.
X Recommended reading: {}.
X Library: Patient information > {} > Salt
X Copyright 2021 American Academy of {}, Allergy & Immunology
X American Academy of {}.
X Society of {} Nurses.
X National Institute of {}.
X The {} Foundation.
X {} Society newsletter.
X {} Alliance member.
X Simulation scenario: {} in the cafeteria
X Mock code: {}.
X Case for discussion: {}.
X Teaching case: 7-year-old with {}.
X Board review: {}.
X Topic of the week: {}.
X Journal club: {}.
X Grand rounds: {}.
X Resident lecture on {}, 12:00
X Babysits for a toddler with {}.
X Tutors a boy with {}.
X Volunteers at a camp for kids with {}.
X Works in a home for adults with {}.
X Mom is a nurse on the {} unit.
X Mental health records ({}, substance abuse) need a separate signature.
X Release of information covers {} and psychiatric records.
X Records about {} require authorization.
X I authorize release of records on {}.
X Consent to {} testing.
X Order set: {} Admission (Adult) v4.2
X Order set used in error: {} - removed.
X Smartphrase .{}
X Template: {} follow-up.
X BPA: consider {}.
X Quality measure: percent of patients with {} who have a controller.
X Registry: {} - not enrolled.
X Screening questionnaire: Have you ever been told that you have {}? ____
X Have you ever had {}?
X Do you have {}? Y / N
X Does anyone in your family have {}?
X Please circle: {} scoliosis rickets
X Check all that apply: [ ] {} [ ] scoliosis
X {} ___ scoliosis ___ rickets ___
X Family history options: 1) {} 2) scoliosis
X Signed: Karen Oduya, RN, Certified {} Educator
X Director of the {} Center
X Dictated by J. Birch MD, {} Service
X Referred to {} clinic.
X {} clinic cancelled.
X The boy in the next bed has {}.
X Roommate was diagnosed with {}.
X Friend with {}.
X Classmate's {}.
X Teacher has {}.
X Cat has {}.
X Donor had {}.
X "Everybody has {} these days," he said.
X He joked that his truck has {}.
X Googled and found {}.
X Read about {} online.
X Watched a movie about {}.
X Wearing a {} awareness shirt.
X Run for {} research.
X Fundraiser for {}.
X Team name: Crush {}.
X Drug is indicated for {}.
X Drug approved for {} and psoriasis.
X Not for use in {}.
X Contraindicated in {}.
X Use with caution in patients with {}.
X Warnings: {}.
X Guideline for {}.
X ADA guideline: screening for {} begins at age 10.
X Adapted from: Smith et al. Outcomes of children with {}. 2014.
X Title of the talk: Novel treatments in {}
X Z13.1 Encounter for screening for {}
X Z83.3 Family history of {}
X CPT 95816; covered dx: {}, syncope
X Insurance: Plan excludes surgery for {} unless approved.
X Sports form: {} N, scoliosis N.
X Question 4: {}? no.
X Advance directive: if I have {} I do not want intubation.
X Enrolled as a control in a {} study.
X Sibling study: "{}-NET" trial, coordinator to call.
X Exclusion policy: children with {} must stay home.
X School policy: students with {} need a care plan.
X Consent: some people with {} respond to this drug.
X Risks: participants may experience {}.
X Library book "{}".
X Members of the {} support group.
X Portal message: Join our {} support group!
X Text STOP to end messages from {} Coach.
X Title: {} in the ED.
X Search: {}
P {} explained as the cause of his symptoms.
P {} action plan reviewed with parents, well controlled {}.
P Related to {}.
P {} associated with obesity.
P Symptoms related to {}.
P Seen in {} clinic. {} stable.
P Records requested for his {}.
P His records confirm {}.
P Records reviewed: {} since 2012.
P Member of the clinic team explained {} treatment; {} is stable.
P Values normal; {} stable.
P Title: follow-up visit. Diagnosis: {}.
P Case discussed; {} stable.
P Case: 7-year-old with {} here for follow-up.
`;

const PASSING = [
  'asthma',
  'kawasaki-disease',
  'concussion',
  'depression',
  'gerd',
  'migraine',
  'failure-to-thrive',
  'plagiocephaly',
] as const;
const ANY = [
  'asthma',
  'epilepsy',
  'lupus',
  'type-1-diabetes',
  'crohn-disease',
  'heart-failure',
  'cystic-fibrosis',
  'autism',
  'leukemia',
] as const;
const NAMES: Partial<Record<string, string>> = {
  'kawasaki-disease': 'Kawasaki disease',
  gerd: 'GERD',
  'crohn-disease': 'Crohn disease',
  'type-1-diabetes': 'type 1 diabetes',
};
const MEANS: Partial<Record<string, string>> = { P: 'present', H: 'historical', U: 'uncertain', F: 'family', A: 'absent' };

/** The packaged one: what is said of a disease depends on its file. */
const lexicon = loadLexicon(compileLexicon(readConditions()));

function statusIn(frame: string, id: string): string {
  const text = frame.replaceAll('{}', NAMES[id] ?? id.replaceAll('-', ' '));
  const mentions = readPlainText(text.charAt(0).toUpperCase() + text.slice(1)).flatMap(({ block, place }) =>
    detect(block, () => place, lexicon),
  );
  return resolve(mentions, lexicon).find(({ condition }) => condition === id)?.status ?? 'nothing';
}

test.each([
  ['how an illness ended', ENDED, PASSING],
  ['doubted, denied, confirmed', DOUBTED, ANY],
  ['whose it is, and what may come', WHOSE, ANY],
  ['named without anybody having it', NAMED, ANY],
] as const)('%s', (_, frames, diseases) => {
  const wrong = frames
    .trim()
    .split('\n')
    .flatMap((line) => {
      const means = MEANS[line.charAt(0)];
      return diseases.flatMap((id) => {
        const status = statusIn(line.slice(2), id);
        return (means ? status === means : status !== 'present') ? [] : [`${line} with ${id}: ${status}`];
      });
    });
  expect(wrong).toEqual([]);
});
