/**
 * Ordinary English words, in all their forms: they may stand around a question, name nobody and nothing that has a figure,
 * and change nothing in what is asked. They are known so that they are never taken for misspelt names, nor for unknown things.
 */
export const ORDINARY_ENGLISH = `
a aargh abbreviation abbreviations abit able abotu about above abovementioned abrahamsson abroad absolutely abt abuot
abut accept accepted accepting accepts accessible accident accidentally accidents accomplish accomplished accomplishes
accomplishing accordingly accurate accurately achieve achieved achieves achieving acknowledge acknowledged
acknowledges acknowledging acn acres acronym acronyms across act acted acting action actions active actively acts
actually actualy acutally adam adapt addiction addressed addresses adequately administrator administrators admire
admired admires admiring admit admits admitted admittedly admitting adn advance advanced advances advancing advantage
advantages advertise advertised advertises advertising advice advices advise advised adviser advisers advises advising
advisor advisors afaics afaik aforementioned afraid after afternoon afternoons afterward afterwards again against
agenda agendas ages agian agin agnes agneta ago ah aha ahd ahead ahem ahh ahhh ahmed ahold ahoy ahs ahve aid aids ain
aint aisha aka alas albeit albin alert alexander ali alias alice alicia alive all allan allegedly allen allied allies
allow allowed allowing allows ally almost alone along alongside alot already alright also alternative alternatives
altho although alva always am amanda amateur amateurs amaze amazed amazes amazing ambiguities ambiguity ambiguous
ambitious amd amen amid amidst amina amir among amongst amuse amused amuses amusing an anal analyses analysis analyst
analysts ancient and anders andersson andreas anette anf anger angers angle angles angrier angrily angry anita ann
anna annette annika anniversaries anniversary announce announced announces announcing annoy annoyed annoying annoys
annual annually anonymous answer answered answering answers anticipate anticipated anticipates anticipating anton
anxious anxiously any anybody anyhow anymore anyone anything anytime anyway anyways anywhere aobut apartments
apologies apologise apologised apologises apologising apologize apologized apologizes apologizing apology apparent
apparently appear appeared appearing appears appendices appendix applicable appointment appointments appreciate
appreciated appreciates appreciating appreciative approach approached approaches approaching appropriate appropriately
approval approvals approve approved approver approvers approves approving approx approximate approximately apr april
arbitrarily arbitrary are area areas aren arent argh arguably argue argued argues arguing argument arguments arise
arisen arises arne arose around arrange arranged arranges arranging arrive arrived arrives arriving artificial arts
arvidsson as asap ashamed aside ask asked asker askers asking asks asleep aspect aspects assert asserted asserting
asserts assess assessed assesses assessing assessment assessments assign assigned assigning assignment assignments
assigns assist assistance assistant assistants assisted assisting assists associate associated associates associating
assorted assumed assure assured assures assuring astrid at ate atm atop attach attached attaches attaching attachment
attachments attack attacked attacking attacks attempt attempted attempting attempts attend attended attending attends
attention attentive attn attract attracted attracting attractive attracts audiences audition auditions aug august aunt
auntie aunties aunts author authors automatically autumn autumns avatar avoid avoided avoiding avoids await awaited
awaiting awaits awake aware away awesome awful awfully awkward awkwardly axelsson aye back backward backwards bad
badge badges badly bake baked bakes baking ballpark ballparks bandages barbara barbro barely barton basic basically
basics basicses bass bath bbl bc bcc be beach beaches beacuse bear bearing bears beat beaten beating beats beautiful
beautifully became becasue because become becoming becuase bedtime bedtimes been before beforehand beg began begged
begging begin beginner beginners beginning beginnings begins begs begun behave behaved behaves behaving behind being
beleive believe believed believes believing below bend bends beneath bengt bengtsson bent berglund bergman bergqvist
bergström berit beside best better between beyond bien bike bikes bind binder binders binds bingo birgitta birthday
birthdays bit bite bites bits bitten björklund björn blah blame blamed blames blaming bleed bless blessed blesses
blessing blew blind blindly blink blinked blinking blinks block blocked blocking blocks blomqvist bloody blow blown
blows blunt blurry bo board bodies bodil body bold boldly bonjour bookmark bookmarks books boot booted booth booting
boots bore bored bores boring born borne boss bosses bot both bother bothered bothering bothers bots bought bound bout
bow bowed bowing bows boyfriend boyfriends brace bracket brackets brag brags brain brains brand brave bravely braver
bravo brb breach breed brent brew brief briefer briefing briefings briefly briefs bright brighter brightly brilliant
brilliantly bring bringing brings britt bro broad broader broadly brochure brochures brock broken brother brothers
brought browse browsed browser browsers browses browsing btw buddies buddy bug bugs build builds built bull bullet
bullets bulls bummer bump bumped bumping bumps bunch bunches bureaucrat bureaucrats burn burns burnt busied busier
busies busiest busy busying but button buttons by bye byebye börje ca café cafe calendar calendars callen caller calm
calmed calmer calming calmly calms came camilla can cann cannot cant capable caption captions car card cards cared
careful carefully careless carelessly carina carl carlsson carried carries carry carrying cars cart carve casting
casual casually catch catches catching catchup catchups caught cautiously cave cc cced ccing ccs cecilia celebrate
celebrated celebrates celebrating celebration celebrations centuries century certain certainly chair chairman chairmen
chairperson chairpersons chairs chairwoman chairwomen challenge challenges challenging chance chances chanting chap
chaps chapter chapters character characters charlotta charlotte charming chase chased chases chasing chat chatbot
chatbots chats chatted chatting chatty checklist checklists cheer cheered cheerful cheerfully cheering cheers cherish
cherished cherishes cherishing chiefly chime chimed chimes chiming choose chooses choosing chore chores chose chosen
christer christian christina christmas christmases christoffer ciao circa circulate circulated circulates circulating
circulation circumstance circumstances civil clacking claes claesson clanging clare clash classic clause clean cleaned
cleaner cleaning cleans clear cleared clearer clearest clearing clearly clears clerk clerks clever cleverer click
clicked clicking clicks clint clone closer closes closing clue clues clumsy cna coach coached coaches coaching cob
coincidence coincidences cold colder cole collaborate collaborated collaborates collaborating collate collated
collates collating colleague colleagues column columns come comes comfort comfortable comfortably comforted comforting
comforts coming commander comment commented commenting comments commit commits committed committing commonly
communicate communicated communicates communicating companion companions compassion competent competition complain
complained complaining complains complete completed completely completes completing complex complicated complied
complies comply complying compose composed composes composing comprehend comprehended comprehending comprehends
conceivably concentrate concentrated concentrates concentrating concept concepts concern concerned concerning concerns
concise concisely conclude concluded concludes concluding conclusion conclusions concrete conduct conducted conducting
conducts conference conferences confess confessed confesses confessing confident confidential confidently confirm
confirmation confirmations confirmed confirming confirms confuse confused confuses confusing confusion confusions
congrats congratulate congratulated congratulates congratulating congratulations connection conny conscious
consciously consequently consider consideration considerations considered considering considers consist consisted
consistent consistently consisting consists consolation constant constantly construct constructed constructing
constructs consult consultant consultants consulted consults contacted contain contained containing contains
contemplate contemplated contemplates contemplating content context contexts continually continue continued continues
continuing continuously control controlled controller controllers controlling controls convenient conveniently
conversation conversations convey conveyed conveying conveys convicted convince convinced convinces convincing cook
cooked cooking cooks cool cooler coolly cooperate cooperated cooperates cooperating coordinate coordinated coordinates
coordinating coordinator coordinators cope coped copes coping cops core cork corner corners corrected correction
correspond corresponded corresponding corresponds cos coud cough coughed coughing coughs could coulda couldn couldnt
couldve counterpart counterparts county courteous cousin cousins coworker coworkers coz crack cracked cracker cracking
cracks crank crap crash crashed crashes crashing crazier crazily crazy create created creates creating creative crew
crews cried cries critical critically crop crops cross crossed crosses crossing crown crucial crude cry crying cryptic
csv cu cud cuold curiosities curiosity curious curiously currently customary cute cutely cuz cya dabble dabbled
dabbles dabbling dad daddies daddy dads dahlberg dahlström dale daly dame damn dan dance danced dances dancing dang
dangerous daniel danielsson dante dare dared dares dark darker darkest darn dated daughter daughters david dawn dawns
daytime daytimes deadline deadlines deaf deal dealing deals dealt debate debated debates debating debrief debriefs
debt dec decade decades deceased deceive deceived deceives deceiving december decent decently decide decided decides
deciding deck decks dedication deem deemed deeming deems deep deeper deeply def deffo definately define defined
defines defining definite definitely definition definitions definitly defo delay delayed delaying delays delegate
delegated delegates delegating delia deliberately delicate delight delighted delightful delights deliver deliverable
deliverables delivered delivering delivers della demand demanded demanding demands demonstrate demonstrated
demonstrates demonstrating denied denies denmark dennis deny denying deos depend depended dependent depending depends
depressed depressing deputies deputy describe described describes describing description descriptions deserve deserved
deserves deserving design designation designations designed designing designs desirable desire desired desires
desiring desperate desperately despite detail detailed detailing details determine determined determines determining
devote devoted devotes devoting dialog dialogs dialogue dialogues diaries diary dictate dictated dictates dictating
did didint didn didnt differently difficult difficulties difficulty dig digest digested digesting digests digging
digit digital digits digs dilemma dilemmas diligent dim dinner dinners dinnertime dinnertimes direction directions
dirty disa disadvantage disadvantages disagree disagreed disagreeing disagrees disappear disappeared disappearing
disappears disappoint disappointed disappointing disappoints discover discovered discovering discovers discuss
discussed discusses discussing discussion discussions disguised dislike disliked dislikes disliking dissatisfied
distant distinct distract distracted distracting distracts disturb disturbed disturbing disturbs dive dived diverse
dives diving dizzy dnt do doc docs docx dodge dodged dodges dodging does doesn doesnt doing doll don done dont dope
dork dose dossier dossiers dotn doubt doubted doubtful doubtfully doubting doubts down download downloaded downloading
downloads downside downsides downstairs downward downwards doyle dr draft drafted drafting drafts drag dragged
dragging drags drank draw drawback drawbacks drawing drawn draws dream dreamed dreams dreamt dress dressed dresses
dressing drew drier drink drinks drip dripping drive driven drives driving drove drown drunk dry duck ducked ducking
ducks dude dug duh dull dumb dump dumped dumping dumps dunno during dusk dusks dusty dutch duties duty dwell each
eachother eager eagerly ear earlier early ears easier easiest easily east easter easters easy eat eaten eating eats
ebba eccentric echo echoed echoes echoing economic economist economists edge edges editing edna educational effective
effectively efficient efficiently effort efforts eg eh either eivor eklund ekström elaborate elaborated elaborates
elaborating elder electricity electronically elegant elementary elias eligible elin elisabet elisabeth ella ellen elsa
else embarrass embarrassed embarrasses embarrassing embrace embraced embraces embracing emerge emerged emerges
emerging emil emma emotion emotions emphasise emphasised emphasises emphasising emphasize emphasized emphasizes
emphasizing enable enabled enables enabling encl enclosed enclosure enclosures encounter encountered encountering
encounters encourage encouraged encourages encouraging end endlessly endorse endorsed endorses endorsing ends endure
endured endures enduring ened engage engaged engages engaging engström enjoy enjoyable enjoyed enjoying enjoys enough
enquire enquired enquires enquiries enquiring enquiry ensure ensured ensures ensuring enterprise enthusiastic
enthusiastically entirely entitle entitled entitles entitling envious eob eod eow epoch epoches er erase erased
eriksson erland erm escape escaped escapes escaping especially essential essentially etc eternal eth ethan eva
evaluate evaluated evaluates evaluating evaluation evaluations even evening evenings event events eventually ever
evert every everybody everyone everything everytime everywhere evident evidently evil ewa ewing exact exactly examine
examined examines examining example examples excel excellent excels exceptional excessive excite excited excites
exciting exclusive excuse excused excuses excusing execute executed executes executing execution exercise exercised
exercises exercising exhaust exhausted exhausting exhausts exist existed existing exists exotic expect expectation
expectations expected expecting expects experience experienced experiences experiencing expert experts explicit
explicitly exploration explore explored explores exploring explosive expose exposed exposes exposing express expressed
expresses expressing expression expressions extensive extent extents external extraordinary extreme extremely eye eyes
fabulous face faced faces facilitator facilitators facing fact facts factual factually fail failed failing fails
faintly fair fairer fairest fairly faithful faithfully fake faked fakes faking false falsely familiar famous famously
fancied fancies fancy fancying fang fantastic far fare farewell farther farthest fascinate fascinated fascinates
fascinating fashion fashions fast fasten fastened fastening fastens faster fastest fatal fate father fathers fatima
favorite favourable favourite fax faxed faxes faxing feasible feb february fed feed feedback feedbacks feeding feeds
feel feeling feelings feels felicia fellow fellows felt fetch fetched fetches fetching few ffor fiance fiancee
fiancees fiances fiddle fiddled fiddles fiddling fight fighting fights figure figured figures figuring fika fikas file
filed files filing filip fill filled filling fills final finalise finalised finalises finalising finalize finalized
finalizes finalizing finally finaly financial find finding finds fine finer finest finish finished finishes finishing
fire fires firm firmer firmly fish fit fits fitted fitting fix fixed fixes fixing flag flagged flagging flags fled
flee flew flexible flies fling float floated floating floats flounder floundered floundering flounders flour flow
flowed flower flowers flowing flown flows fly flying focus focused focuses focusing focussed foggy fold folded folder
folders folding folds folk folke folks follow followed following follows followup followups fomr fond fondly fool
fooling foolish footnote footnotes for forbade forbid forbidden forbids force forced forces forcing foreign foresaw
foresee foreseen foresees forever forgave forget forgets forgetting forgive forgiven forgives forgiving forgot
forgotten form formal formally format formats formatted formatting formidable forms forr forsberg forth forthe
fortnight fortnights fortunate fortunately forward forwarded forwarding forwards foster fought found frame framed
frames framing frank frankly fransson freaking fredrik fredriksson freeze freezes freind freinds freja frequent
frequently fresh fresher freshly fri frida friday fridays friend friendlier friendliest friendly friends frigging
fright frightened frmo fro frogs from frown frowned frowning frowns froze frozen frustrate frustrated frustrates
frustrating ftw fuck fucking fulfil fulfill fulfilled fulfilling fulfills fulfils fumble fumbled fumbles fumbling fun
function functioned functioning functions funnier funniest funnily funny furiously furnish furnished furnishes
furnishing further furthermore furthest fuss fussed fusses fussing fussy fuzzy fw fwd fwiw fya fyi fyr gale gals
garden gathering gatherings gave gaze gazed gazes gazing gee geez gemma generally generate generated generates
generating generous generously gent gentle gently gents genuine genuinely gerd gert get gets getting giggle giggled
giggles giggling gimme ginger girlfriend girlfriends gist gists giv give given gives giving givve glad gladder gladly
glance glanced glances glancing glimpse glimpsed glimpses glimpsing glorious glove gloves glue glued glues gluing go
goddamn goes going gold golly gonna good goodbye google googled googles googling gorgeous gosh gossip gossiped
gossiping gossips got gotcha gotchu gotta gotten govern governed governing governs gown grab grabbed grabbing grabs
graceful gracefully gracious grade grades gradually grain grandfather grandfathers grandma grandmas grandmother
grandmothers grandpa grandpas grannies granny graph graphed graphing graphs grasp grasped grasping grasps grateful
gratefully gratitude great greatly greatness green greet greeted greeting greetings greets greta grim grind groan
gross ground grounded growls grr grumble grumbled grumbles grumbling grumpy guarantee guaranteed guaranteeing
guarantees guard guards gudrun guess guessed guesses guessing guest guests guidance guidances guide guided guideline
guidelines guides guiding guilty gun gunilla gunnar gunnarsson gunvor gustaf gustafsson gustav gustavsson gut guts guy
guys gvie göran gösta habit habits hacking had hadn hadnt haev haha hahaha hail hailed hailing hails hale hallo halt
hand handbook handbooks handle handled handles handling handover handovers hands handsome handwritten handy hang
hanged hanging hangs hanna hans hansson happen happened happening happens happier happiest happily happy harald hard
harder hardest hardly hare harmless harriet harsh harvest has hasn hasnt hassan hassle hassled hassles hassling haste
hastes hastily hasty hate hated hates hating haunt haunted haunting haunts hav have haven havent having hda he head
headed heading headings headline headlines heads heal healed healing heals healthy hear heard hearing hears heart
heartily hearts heated heater heath heather heating heck hed hedberg hedlund heh hehe height heights heir helena hell
hello hellström help helped helper helpers helpful helpfully helping helpp helps hence henning henrik henriksson hepl
her here hereafter hereby herein hereof heres hereto hereunder herewith hermansson hers herself hes hesitant hesitate
hesitated hesitates hesitating hey heya heyy hi hid hidden hide hides highlight highlighted highlighting highlights
highly hihi hii hilarious hill hills him himself hint hinted hinting hints hips his historic historical historically
hit hither hits hitting hiya hlep hm hmm hmmm hola hole holes holger holiday holidays holmberg holy home homer honest
honestly honourable hood hook hooked hooking hooks hooray hop hope hoped hopeful hopefully hopeless hopelessly hopes
hoping hopped hopping hops horrible hose hostage hosting hot hotter hover hovered hovering hovers how howd howdy
however hows howto howtos hsa htat hte hth htis huddle huddles hug hugely hugged hugging hugh hugo hugs huh hullo hum
humble humbly hummed humming hump hums hunch hunches hung hungrier hungry hunk hunt hunted hunting hunts hurray
hurried hurriedly hurries hurry hurrying hurt hurting hurts husband husbands hussein hvae hwat hwen hwo hyperlink
hyperlinks hypotheses hypothesis håkan håkansson i ibrahim icymi id ida idea ideal ideally ideas identified identifies
identify identifying idk idle ie if ignorant ignore ignored ignores ignoring iirc ill illegal illustrate illustrated
illustrates illustrating im image images imaginary imagine imagined imagines imagining imho immediate immediately imo
impatient impatiently implicit implicitly implied implies imply implying impolite importance important impossible
impress impressed impresses impressing impression impressions impressive improbable in inaccurate inaccurately
inactive inappropriate inbox inboxes incase incidentally incomplete inconsistent inconvenient incredible incredibly
indeed independent independently indicate indicated indicates indicating indirect indoors ineffective inefficient ines
inevitable inevitably infact info inform informal informally information informations informed informing informs infos
inga ingegerd ingela ingemar inger ingrid initially initiate initiated initiates initiating initiative initiatives
innit innocent innocently inquire inquired inquires inquiries inquiring inquiry insane inside insight insights insist
insisted insisting insists inspect inspected inspecting inspects inspire inspired inspires inspiring install installed
installing installs instance instances instant instantly instants instead instruction insufficient intelligent
intelligible intend intended intending intends intense intent intention intentionally intentions intents interact
interacted interacting interacts interest interested interesting interestingly interests interfere interfered
interference interferes interfering intern internal interns interpret interpretation interpretations interpreted
interpreting interprets interrupt interrupted interrupting interrupts interview interviewed interviewing interviews
inthe into invalid investigate investigated investigates investigating investigation investigations invitation
invitations invite invited invites inviting involve involved involves involving iran irene iris ironically irrelevant
irresponsible irritate irritated irritates irritating is isabelle isac isak isaksson ish isn isnt issue issued issues
issuing ist it itch itched itches itching itd itll its itself ivar ive jacob jacobsson jake jakob jakobsson jan
jansson january jealous jeez jeeze jenny jens jerker jesper jessica jimmy joakim jog jogged jogging jogs johan johanna
johansson johnsson joint jointly jokingly jolly jonas jonsson joon josefin josefine jot jots jotted jotting joy joyful
joys judge judged judges judging juggle juggled juggles juggling jul julia july jump jumped jumping jumps jun june
just justified justifies justify justifying justly jönsson jörgen kaj kajsa kalle karin karl karlsson katarzyna katie
katrin katrina keen keenly keep keeping keeps keller kenneth kent kept kerstin keyword keywords kick kicked kicking
kickoff kickoffs kicks kidded kidding killing kind kinda kinder kindest kindly kinds kiss kissed kisses kissing kjell
klara klas kneel knew knit kno knock knocked knocking knocks know knowing knowledgeable known knows knut knw knwo konw
krister kristian kristina kristoffer kudos kurt label labeled labeling labelled labelling labels lace laid lain lame
laptop laptops largely lars larsson lasse last lasted lastly late lately later laugh laughed laughing laughs lay layer
layers laying layla lays lazier lazy lead leader leaders leading leads leak leaking lean leaned leaning leans leap
learn learned learning learns learnt leather lecture lectured lectures lecturing led legal legally legible legitimate
leif leila lemme lena lengthy lennart lest let lets letting lgtm liable liaise liaised liaises liaising liam lice lick
licked licking licks lie lies life lifetime lifetimes light lightly like liked likelier likeliest likely likes
likewise liking lila limb limbs limp linda lindberg lindgren lindholm lindkvist lindqvist lindström line lines link
linked linking links linnea linus lisa lisbet lisbeth listen listened listening listens lit literal literally little
live lived lively lives living lmao locate located locates locating locking lodge lodged lodges lodging logical
logically lol lonely long longer longest look looked looking looks loose loosely losses lot lots lotta loud louder
loudly louise lousy lova love loved lovelier loveliest lovely lover loves loving lovingly lovisa loyal loyally lucas
luck luckier luckily lucky ludvig lukas luna lunch lunches lunchtime lunchtimes lundberg lundgren lundin lundqvist
lundström lurk lurked lurking lurks lying löfgren maam mabye mad madam made mafia magic magically magnus magnusson
mail mailed mailing mails main maine mainly maintain maintained maintaining maintains maj maja majken make makes
making male males malin manage managed manager managers manages managing mandatory manner manners manning manual
manually many mapping mappings mar mara march marcus margit marianne mark marked marking marks markus martin
martinsson marvellous maryam masses master mastered mastering masters mate mates mathilda matilda mating mats mattias
mattsson mature maud may mayb maybe me mean meaning meaningful meaningless meanings means meant meanwhile meat medals
meditate meditated meditates meditating meet meeting meetings meets meh melin memo memories memory memos mentally
mention mentioned mentioning mentions mentor mentors merchants mere merely mess message messaged messages messaging
messed messes messier messing messy met method methods mgmt mhm mia mice midday middays middle middles midnight
midnights midst might mightnt mightve mighty mikael mild milder mildly mile milk milo mind minded minding minds mine
mingle mingled mingles mingling mint minute minutes mirjam misfortune misfortunes mislead misleading misleads misled
misprint misprints miss missed misses missing misspelling misspellings mistake mistaken mistakenly mistakes mister
misunderstand misunderstanding misunderstandings misunderstands misunderstood mix mixed mixes mixing mm mmm moa moan
moaned moaning moans mobile mobiles mock mocked mocking mocks moderator moderators modern modest mohamed mohammed
molly mom moment momentarily moments mommies mommy mon mona monday mondays monica monika monitor monitored monitoring
monitors monkey month months moore moral morally moreover morning mornings moses mother mothers motivate motivated
motivates motivating mount mounted mounting mounts mouth mouths mr mrs ms much muhammad mum mumble mumbled mumbles
mumbling mummies mummy mums must mustafa mustn mustnt mustve mutt mutter muttered muttering mutters mutual mutually my
myself mysteries mysterious mysteriously mystery månsson mårten mårtensson märta nad nadia nag nagged nagging nags nah
nail nailed nailing nails naive name named namely names nana nap napped napping naps narrow narrowly nasty native
natural naturally naw nb near nearby nearer nearest nearly neat neater neatly neccessary necesary necessarily
necessary nede need needed needing needn neednt needs needy neighbor neighbors neighbour neighbours neither nellie
nephew nephews nervous nervously neutral never nevertheless new newbie newbies newer newly news nice nicely nicer
nicest niclas niece nieces night nights niklas nils nilsson nkow no noble nobody nod nodded nodding nods noisy none
nonetheless nonsense noo noon noone noons nooo nope nor nordin nordström norma normal normally not notable notably
note notebook notebooks noted notepad notepads notes noteworthy nothing notice noticed notices noticing notified
notifies notify notifying noting notion notions notwithstanding nov november now nowadays nowhere np nto nudge nudged
nudges nudging nutshell nutshells nvm nyberg nyström o obey obeyed obeying obeys object objected objecting objects
oblige obliged obliges obliging obscure observation observations observe observed observes observing obstacle
obstacles obtain obtained obtaining obtains obvious obviously obvs occasion occasional occasionally occasions occupied
occupies occupy occupying occur occured occurred occurring occurs oclock oct october odd odder oddest oddly of ofc
ofcourse off offend offended offending offends offer offered offering offers official officially often ofthe oh ohh ok
okay okey oki okie ola old older oldest oliver olivia olle olof olofsson olov olsson omar omfg omg on once ones
oneself ongoing only onto ooh ooo oops open opened opening openly opens operate operated operates operating opinion
opinions opportunities opportunity oppose opposed opposes opposing opposite oppositely optimistic optimistically
option optional options or orally orange orderly ordinarily ordinary organise organised organiser organisers organises
organising organize organized organizer organizers organizes organizing originate originated originates originating
oscar oskar ossian ot other otherwise ouch ought oughtnt our ours ourselves out outbox outboxes outdated outdoors
outline outlined outlines outlining outside outstanding ove oven over overdid overdo overdoes overdone overdue
overhead overhear overheard overhears overlook overlooked overlooking overlooks overnight oversaw oversee overseen
oversees overthink overthinking overthinks overthought overview overwhelm overwhelmed overwhelming overwhelms
overwrite ow owh own owned owning owns pace pack packed packing packs padre page pager pages painful pair pairs pal
palace pale pals panda panic panicked panicking panics paperwork paragraph paragraphs pardon parent parentheses
parenthesis parents parish parked parks parsons parted particular particularly parties partner partners party pass
passed passengers passes passing passive past pat patience patient patiently patrick patrik pats patted patting pause
paused pauses pausing pdf pdfs peacefully peach peaches peaes peculiar peculiarly peek peeked peeking peeks peel
peeled peeling peels pelase pelle pending per perceive perceived perceives perceiving percy perfect perfectly perform
performed performing performs perhaps permanent permanently permission permissions permit permits permitted permitting
pernilla persist persisted persisting persists personally personnel perspective perspectives persson persuade
persuaded persuades persuading pessimistic peter petersson petra pettersson pfft phase phases phew philip phrase
phrases physical physically pia pick picked picking picks picture pictured pictures picturing pierce pike pin pinch
pinched pinches pinching ping pinged pinging pings pinned pinning pins plaese plain plainer plainly plan planned
planner planners plans planting plants plaster plates play played player players playing plays plead pleaded pleading
pleads pleae pleas pleasant pleasantly please pleased pleases pleasing pleasure pleasures pleease pleeease plenty
plesae plot plots plotted plotting pls plsease plss plug plugged plugging plugs plz pm poets point pointed pointing
points poke poked pokes poking polish polished polishes polishing polite politely ponder pondered pondering ponders
pontus poorer poorly pop popped popping pops popular popularly pose posing positive positively possibilities
possibility possible possibly postage posted posting postpone postponed postpones postponing potion pounding pour
poured pouring pours power powerless powerpoint powerpoints pps pptx practical practically practice practiced
practices practicing practise practised practises practising praise praised praises praising prank pray prayed prayer
prayers praying prays preach precious precise precisely predecessor predecessors prefer preferable preferably
preferred preferring prefers preparation preparations prepare prepared prepares preparing present presentation
presentations presented presenting presently presents preserve preserved preserves preserving press pressed presses
pressing presumably prettier pretty prevent prevented preventing prevents pride priest primarily primary prime prince
princes principal print printed printers printing printout printouts prints prisoners private privately pro prob
probable probably problem problems probly probs proceed proceeded proceeding proceeds process processed processes
processing procession produce produced produces producing prof profession professional professionally progress
progressed progresses progressing project prolly prominent promise promised promises promising promote promoted
promotes promoting promotion prompt prompted prompting promptly prompts pronounce pronounced pronounces pronouncing
proofread proofreading proofreads proper properly proposal proposals propose proposed proposes proposing proposition
pros prosperity protect protected protecting protects protest protested protesting protests proud prouder proudly
prove proved proves provide provided provides providing proving ps psst public publicly publish published publishes
publishing pull pulled pulling pulls pump pumped pumping pumps punish punished punishes punishing purely purposely
push pushed pushes pushing put puts putting puzzle puzzled puzzles puzzling pålsson quarrel quarreled quarreling
quarrels queried queries query querying question questioned questioning questions quick quicker quickest quiet quieter
quietly quite quiz quizzed quizzes quizzing r racket radar rage raging ragnar raining ran rand randomly rang rapid
rapidly rare rarely rarer rash rasmus rather rational rattle rattled rattles rattling raven raw rays re reach reached
reaches reaching react reacted reacting reaction reactions reacts read reader readers readier readily reading reads
ready realise realised realises realising realistic realistically realize realized realizes realizing reallly really
realm realy reasonable reasonably reassess reassessed reassesses reassessing reassure reassured reassures reassuring
rebecca rebecka rebel rebuild rebuilt recall recalled recalling recalls receive received receives receiving recently
recess recesses recheck rechecked rechecking rechecks recieve recieved recipient recipients recirculate recirculated
recirculates recirculating reckon reckoned reckoning reckons recognise recognised recognises recognising recognize
recognized recognizes recognizing recollect recollected recollecting recollects recommend recommendation
recommendations recommended recommending recommends reconsider reconsidered reconsidering reconsiders record recorded
recording records recover recovered recovering recovers recurring redirect redirected redirecting redirects reel refer
referred referring refers refine refined refines refining reflect reflected reflecting reflects refresh refreshed
refreshes refreshing refuse refused refuses refusing regard regarded regarding regardless regards registrar registrars
regret regrets regrettably regretted regretting regular regularly rehearse rehearsed rehearses rehearsing reine reject
rejected rejecting rejection rejects rejoice rejoiced rejoices rejoicing relate related relates relating relation
relations relationship relationships relative relatively relax relaxed relaxes relaxing release released releases
releasing relevant relevantly reliable reliably relied relies relieve relieved relieves relieving reluctant
reluctantly rely relying remain remained remains remark remarkable remarkably remarked remarking remarks remember
remembered remembering remembers remind reminded reminder reminders reminding reminds remote rent rents repeat
repeated repeatedly repeating repeats repetitive rephrase rephrased rephrases rephrasing replace replaced replaces
replied replies reply replying report reported reportedly reporting reports represent represented representing
represents request requested requester requesters requesting requests require required requires requiring resend
resending resends resent resolve resolved resolves resolving respect respected respectful respectfully respecting
respects respond responded responder responders responding responds response responses responsibilities responsibility
responsible responsibly restate restated restates restating restless restore restrict restricted restricting restricts
resubmit resubmits resume retell retold retried retries retrieve retrieved retrieves retrieving retry retrying reveal
revealed revealing reveals review reviewed reviewer reviewers reviewing reviews revisit revisited revisiting revisits
revolution reword reworded rewording rewords rewrite rewrites rewritten rewrote reza rich rickard ridden riddle
riddles ride rides ridiculous right rightly righty rigid rikard ring rings ripped rising risky rn rob robbed robbing
robert robin robot robots robs robust rocky rode rofl roger roland role roles rolf roll rolled rolling rolls romantic
ronny roommate roommates rooster root roots rosie ross rough rougher roughly routine routines rover rsvp rub rubbed
rubber rubbing rubbish rubs rude rudely ruffle ruffled ruffles ruffling ruin ruined ruining ruins ruler rumbles rumor
rumors rumour rumours run rundown rundowns rune rung running runs rush rushed rushes rushing rut ruth sad sadder sadly
safe safely safer safest saga said sake sakes salad salaries salary sales same samira samuel samuelsson sandberg
sandra sane saner santa sara sat satisfactorily satisfactory satisfied satisfies satisfy satisfying saturday saturdays
save saved saves saving savour savoured savouring savours saw say saying says sb scan scanned scanning scans scarcely
scare scared scares scaring scary scenario scenarios scent schedule scheduled schedules scheduling scold scolded
scolding scolds scour scoured scouring scours scramble scrambled scrambles scrambling scrape scratch scratched
scratches scratching scream screamed screaming screams screened screening screenshot screenshots scribble scribbled
scribbles scribbling scroll scrolled scrolling scrolls seal sealed sealing seals search searched searches searching
seas season seasons sebastian secret secretaries secretary secretly secrets section sections secure seduced see seeing
seek seeking seeks seem seemed seeming seemingly seems seen sees seldom select selected selecting selection selects
selfish sell seller selma seminar seminars send sender senders sending sends sense sensed senseless senses sensible
sensibly sensing sent sentence sentences sep sept september serious seriously serve served serves serving session
sessions several severe severely sewing shade shades shake shaken shakes shall shallow shame shant shape shaped shapes
shaping sharp sharper sharply shaving shaw she shed sheesh sheet sheets shell shelter sheltered sheltering shelters
shes shh shine shines shiny shirt shirts shit shock shocked shocking shocks shoe shone shook shoot shore shores short
shortcut shortcuts shorter shortest shorthand shorthands shortly shot shoud shoudl should shoulda shouldn shouldnt
shouldve shout shouted shouting shouts show showed showing shown shows shred shrug shrugs shuold shy shyly sibling
siblings sick side sides sideways sift sifted sifting sifts sigh sighed sighing sighs sign signal signaled signaling
signalled signals signe signed significance signing signs silas silent silently sillier silly similar similarly simon
simple simpler simplest simplified simplifies simplify simplifying simply simultaneous simultaneously since sincere
sincerely sing sings sinister sink sinner sinners sip sipped sipping sips sir sire siri sis sister sisters sit sits
sitting situation situations siv siw sixten sjöberg sjögren skies skilful skilfully skilled skim skimmed skimming
skims skip skipped skipper skipping skips skunk sky slam slammed slamming slams sleep sleepier sleeping sleeps sleepy
slept slide slides slideshow slideshows slight slightly slim slip slipped slipping slips slit slot slow slowed slower
slowest slowing slowly slows smart smarter smartest smartly smashed smell smelled smelling smells smile smiled smiles
smiling smoke smoked smokes smoking smooth smoother smoothly smth smthg snack snacks snap snapped snapping snaps
sneeze sneezed sneezes sneezing sniff sniffed sniffing sniffs snooze snoozed snoozes snoozing snorts snow so soak
soaked soaking soaks sob sobbed sobbing sober sobs sock socks soda sofa soft softer softly solid solo solution
solutions solve solved solveig solves solving some somebody someday someone somethign something sometime sometimes
somewhat somewhere somthing son sons soon sooner soonest sorely sorry sorta sought sound sounded sounding sounds sour
spain spared spark sparked sparking sparks speak speaking speaks special specialist specialists specific specifically
spectacular speeding spell spelled spelling spellings spells spelt spice spies spin spins spit spits splash splendid
spoil spoiled spoiling spoils spoke spoken spokesperson spokespersons spontaneous spontaneously spot spots spotted
spotting spouse spouses spread spreading spreads spreadsheet spreadsheets spring springs sprint sprinted sprinting
sprints spun squeeze squeezed squeezes squeezing stab stable staffan stage stages stain stains stakeholder
stakeholders stamp stand standing stands standup standups stare stared stares staring start started starting starts
stashed state stated statement statements states stating stay stayed staying stays steadily steady steal steals steam
steer steered steering steers stefan sten step stepped stepping steps steven sth stick sticking sticks stiff still
stina sting stinks stir stirred stirring stirs stole stolen stood stories story straight straightforward straining
strange strangely stranger strangest strapped strategist strategists strength strengths stress stressed stresses
stressful stressing strict stricter strictly strike strikes striking stroll strolled strolling strolls strong stronger
strongest strongly struck structure structured structures structuring struggle struggled struggles struggling stuart
stubborn stuck studied studies study studying stuff stuffed stuffing stuffs stumble stumbled stumbles stumbling
stunning stupid stupider stupidly subheading subheadings subjective submit submited submiting submits subsequently
substitute substitutes subtitle subtitles subtle succeed succeeded succeeding succeeds successful successfully
successor successors such sudden suddenly sued suffer suffered suffering suffers sufficient sufficiently suggest
suggested suggesting suggestion suggestions suggests suing suit suitable suitably suited suiting suits summaries
summary summer summers summon sumthing sun sunday sundays sundown sundry sune sung sunny super superb superficial
superficially supervisor supervisors supper supporting supportive suppose supposed supposedly supposes supposing sure
surely surf surfed surfing surfs surmise surmised surmises surmising surprise surprised surprises surprising
surprisingly surrender surrendered surrendering surrenders surrounded surrounding surrounds susanna susanne suspect
suspected suspecting suspects suspicion suspicions suspicious suspiciously sutton svante sven svensson swallow
swallowed swallowing swallows swam swear swears sweat sweated sweating sweats sweep sweet sweeter sweetly swift
swiftly swim swims swing swings swore swung symbol symbols sympathetic sympathise sympathised sympathises sympathising
sync synced syncing syncs systematic systematically söderberg ta tackle tackled tackles tackling tag tage tags taht
take taken takes taking tale talented tales talk talkative talked talking talks tall taller tang tangle tangled
tangles tangling tanks tap taper tapped tapping taps tart task tasks tata tath taught tba tbc tbd tbh tdy teach
teaches teaching team teamleader teamleaders teammate teammates tear tears tease teased teases teasing technically
technique techniques tedious teenagers teh tehm tehre tehy tel tell teller telling tells template templates
temporarily temporary tempt tempted tempting tempts tend tended tender tending tends tense tent tentative tentatively
teresa term terms terrible terribly terrific terror text texted texting texts tge than thank thanked thankful
thankfully thanking thanks thankyou thanx thast that thatd thatll thats the thee their theirs them theme themself
themselves then theoretical theoretically theories theory there thereafter thereby thered therefor therefore therein
therell thereof theres therese thereto thereupon these they theyd theyll theyre theyve thick thicker thigh thin thing
things thingy think thinking thinks thinner thirstier thirsty this thither thme thnx tho thomas thorough thoroughly
thorsten those thou though thought thoughtful thoughtfully thoughtless thoughts thr thre thread threads threatens
threw thrill thrilled thrilling thrills through throughout throw throwing thrown throws thru thsi thta thu thur thurs
thursday thursdays thus thx thy thye ti tick ticked ticking tickle tickled tickles tickling ticks tidied tidier tidies
tidily tidy tidying tie tied ties tight tighter tightly tihs tilda till time timed timeframe timeframes timeline
timelines timely timescale timescales timewise timing tip tipped tipping tips tire tired tires tiresome tiring title
titles tldr tlel tmr tmrw tmw tno tnx to tobias toby today tody told tolerate tolerated tolerates tolerating tomas
tommorow tommorrow tommy tomorow tomorrow tone tonight tonights tony too toodles took tor torbjörn tore torn torsten
toss tossed tosses tossing tothe touch touched touches touching tough tougher toughest tove toward towards trace
traced traces tracing track tracked tracker tracking tracks tradition traditional traditionally tragic tragically
trained trainee trainees transaction transcribe transcribed transcribes transcribing transformed translate translated
translates translating translation transmit transmits transparent trap trapped trapping traps treason treasurer
treasurers treat treated treating treats tree trick tricked trickier trickiest tricking tricks tricky tried tries
trifle trifles trigger triggered triggering triggers trip tripped tripping trips trivial trouble troubled troubles
troublesome troubling true truer truly trust trusted trusting trusts trustworthy try trying tsk ttyl tuck tucked
tucking tucks tue tues tuesday tuesdays tug tugged tugging tugs turn turned turning turns tut tuva twins twist twisted
twisting twists ty tying type typed types typical typically typing typo typos tyra tysm tyvm u ugh uglier ugly uh uhm
ulf ulla ulrika ultimately um umm unable unanimously unanswered unavailable unaware unbelievable unbelievably
uncertain uncertainly uncertainties uncertainty uncle unclear uncles uncomfortable uncommon undeniably under undergo
undergoes undergone underground underline underlined underlines underlining underneath understand understandable
understandably understanding understands understood undertake undertaken undertakes undertook underwent undoubtedly
uneasy unexpected unexpectedly unfair unfamiliar unfinished unfold unfolded unfolding unfolds unfortunate
unfortunately unfriendly unhappy unhelpful unimportant unintentionally uninterested unique uniquely universal
universally unjustly unknowingly unknown unlikely unlock unlocked unlocking unlocks unlucky unnecessarily unnecessary
uno unpack unpacked unpacking unpacks unpleasant unread unrealistic unreasonable unreliable unsigned unstable
unsuccessful unsuitable unsure untidy untie until untill unto unusual unusually unveil unveiled unveiling unveils
unwilling unwritten up upheld uphold upholds upload uploaded uploading uploads upon upper upset upsets upsetting
upside upsides upstairs upward upwards ur urban urge urged urgent urgently urges urging url urls us usage used useful
usefully useless uses usher using usual usually utter uttered uttering utterly utters vacation vacations vague vaguely
vain valid valter valuable vanish vanished vanishes vanishing various vast vehicles vent vented ventilate ventilated
ventilates ventilating venting vents vera verbal verbally version versions very via victor victoria vidar view viewed
viewing viewpoint viewpoints views viklund viktor viktoria villagers vilma vince viola virtually visibly vital viveka
vivid vividly viz voice voiced voices voicing voila voluntarily voluntary volunteer volunteered volunteering
volunteers vote vouch vouched vouches vouching vow vowed vowing vows vulnerable waht wait waited waiting waits wake
wakes waking walk walked walking walks walkthrough walkthroughs wallin walls wan wand wander wandered wandering
wanders wanker wanna want wanted wanting wants warm warmed warmer warmest warming warmly warms warn warned warning
warns wary was wash washed washes washing wasn wasnt wasted wat watch watched watches watching water wath wating watn
wave waved waves waving way wayne ways we weak weaker weakly weakness weaknesses wear wearing wears weary webinar
webinars wed wednesday wednesdays week weekday weekdays weekend weekends weeks wehn weird weirder weirdest weirdly
welcome welcomed welcomes welcoming well went were weren werent wet weve wfh whale what whatd whatever whatll whatre
whats whatsoever whci when whenever whens where whereas whereby wherein whereof wheres wherever wheter whether which
whichever while whiles whilst whine whined whines whining whip whipped whipping whips whisper whispered whispering
whispers whistle whistled whistles whistling whne who whoa whod whoever wholeheartedly wholl whom whomever whoops whos
whose whosoever wht whta whys wide widely wider widest widow wierd wife wiht wiklund wild wilder wildly will wille
william willing willingly wilma wind wine wing winged winging wings wink winked winking winks winter winters wipe
wiped wipes wiping wise wisely wiser wisest wish wished wishes wishing wit witch witches with within witht witness
witnessed witnesses witnessing witty wives wnat wnt wo woke woken wold wonder wondered wonderful wonderfully wondering
wonders wont wooden word worded wording wordings words wore work workbook workbooks workday workdays worked working
works worksheet worksheets workshop workshops workweek workweeks world worlds worn worried worries worry worrying
worse worship worshiped worshiping worships worth worthless worthwhile worthy wot would woulda wouldn wouldnt wouldve
wow wrap wrapped wrapping wraps wreck wrecked wrecking wrecks wrestle wrestled wrestles wrestling wright write writer
writers writes writeup writeups writing written writting wrong wrongly wrote wrt wtf wth wtih wud xls xlsx xmas xmases
xoxo xx y ya yada yaddah yall yard yards yasmin yawn yawned yawning yawns yay ye yea yeah yeahh year yearly yearn
yearned yearning yearns years yeh yell yelled yelling yells yep yes yess yesss yest yesterday yet yikes yippee ylva
yngve yo yor yoru you youd youll young younger youngest your youre yours yourself yourselves youse youve yuck yum yuo
yuor yup yusuf yvonne yw zap zapped zapping zaps zara zealous zip zipped zipping zips åberg åke åkesson åsa öberg
östen
`;
