const set = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

/** The forms of regular verbs. */
const inflected = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((verb) => {
      const stem = verb.replace(/e$/, '');
      const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : verb.replace(/y$/, 'ie').concat('s');
      return `${verb} ${third} ${stem}ing ${stem.replace(/(?<=[^aeiou])y$/, 'i')}ed`;
    })
    .join(' ');

/** Words that no term holds: they divide the text of a requirement into phrases. */
export const BREAKS = set(
  // Function words.
  `inside scare scares paid unpaid eligibility eligible above below a an the and or nor but of in on at to
  from by for with without within into onto over under up out off about across around between among against
  during before after until while as than that this these those which who whom whose what when where why how
  if then so because both either neither each every all any some no not only own same such too very much
  many more most less least few several other another others via per plus including includes include
  included e.g eg i.e ie etc versus vs through throughout towards toward along upon near i you your yours
  yourself we our ours us they them their theirs he she it its his her one two three four five six seven
  eight nine ten first second third half dozen is are was were be been being am have has having had do does
  did done can could will would shall should may might must need needed get gets got let lets`,
  // What every advertisement says of experience and knowledge.
  `ninja guru wizard yrs yr experience experienced experiences knowledge knowledgeable understanding understand understands ability
  abilities able skill skills skilled hands refereed starting beginning proficiency proficient fluency
  fluent fluently familiarity familiar expertise expert competence competency competent competencies command
  grasp mastery background exposure track proven proof demonstrated demonstrable demonstrate evidence
  evidenced confidence confident confidently comfort comfortable capable capability aptitude talent talented
  passion passionate interest interested enthusiasm enthusiastic love loves willing willingness readiness
  ready eager keen desire curiosity curious appreciation year years month months week weeks day days hour
  hours minimum maximum least ideally preferably preferred preferable required require requires requirement
  requirements desirable desired essential mandatory compulsory necessary advantage advantageous asset plus
  bonus beneficial benefit welcome appreciated helpful useful valued considered expected equivalent
  equivalently similar related relevant comparable appropriate suitable ideal perfect strong strongly solid
  excellent excellently outstanding exceptional good great deeply thorough thoroughly extensive
  broad wide rich hands-on in-depth firm robust superb exemplary prior previous previously current currently
  recent recently existing according recognised recognized thirty forty fifty sixty hundred eye eyes trained
  valid completed completion complete successful successfully standing candidate candidates applicant
  applicants person people someone anyone everyone individual individuals colleague colleagues role roles
  job jobs position positions post posts vacancy careers level levels degree degrees qualified qualify
  certified licensed discipline disciplines subject subjects sector sectors kind kinds type types range
  variety set sets number amount lot lots part parts combination mix way ways used usage make makes
  made take takes handle handles deal worked working know knows knowing known like likes such example
  examples well well-versed highly fully independently effectively efficiently accurately clearly quickly
  safely calmly closely together alone also always often really quite even still already now new ongoing
  different various multiple numerous varied diverse certain specific particular general overall full-time
  part-time high low higher lower larger better best english-speaking willingly available availability
  immediate-start looking seeking seek wanted want wants wish`,
  // Traits of character, which no document shows.
  `communicate communicator communicative communication interpersonal teamwork team-player team-oriented
  player collaborative collaborate collaboration collaborating motivated motivation self-motivated
  self-starter self-driven driven proactive reliable reliability dependable punctual punctuality flexible
  flexibility adaptable adaptability organised organized organisational organizational detail details
  detail-oriented attention meticulous careful accurate accuracy precise patience empathy empathetic
  empathic friendly warm kind-hearted polite professionalism positive attitude honest honesty integrity
  discretion responsible responsibility initiative independent autonomous autonomously resilient resilience
  stamina calm pressure deadline deadlines prioritise prioritize prioritisation priorities multitask
  multitasking creative creativity humour humor sense spirit energetic energy enthusiasm commitment
  committed dedicated dedication ethic tidy neat physically fit listener listening willing mindset
  analytical thinker thinking problem-solving problem-solver solver solving curiosity judgement judgment
  personality presence manner verbal oral spoken tact tactful diplomatic`,
  // Praise of what somebody knows, and of where they know it from.
  `significant considerable substantial sufficient up-to-date state-of-the-art cutting-edge best-in-class
  production-grade post-registration post-qualification peer-reviewed non-technical fast-paced results-driven
  goal-oriented customer-oriented customer-focused fast-growing large-scale high-volume high-end high-traffic
  mid-sized senior-level on-site genuine keenly prepared somewhere anything everything something nothing
  anywhere whatever whichever whenever wherever itself themselves yourselves ours hers otherwise rather
  instead enough nearly almost especially mainly mostly particularly fairly roughly approximately several
  although though seeks awareness you've you'll you're we're we've they're i've incl using utilising utilizing involving awarded obtained listed mentioned described shown given left right next previous ago later earlier soon
  today daily weekly monthly yearly annually per-annum several-year multi-year`,
);

/** Verbs, which begin no term; behind a noun they are nouns: life support, peer review, social work. */
export const VERBS = set(
  `handling dealing making taking needs need studied hiring coaching chairing enjoy enjoys expect expects
  sold work works use using support findings finding sees write writes written speak speaks speaking read
  reads reading explain explains explaining present presents presenting lead leads leading led manage
  manages managing managed build builds building built develop develops developing developed create creates
  creating created deliver delivers delivering delivered maintain maintains maintaining maintained supports
  supporting supported provide provides providing provided ensure ensures ensuring perform performs
  performing performed prepare prepares preparing prepared plan plans run runs running ran implement
  implements implementing implemented operate operates operating operated apply applies applying applied
  produce produces producing produced contribute contributes contributing contribution contributions
  participate participating join joins joining help helps helping assist assists assisting serve serves
  serving served conduct conducts conducting conducted carry carries carrying undertake undertaking
  undertaken coordinate coordinates coordinating improve improves improving drive drives follow follows
  following meet meets keep keeps keeping hold holds holding held bring brings bringing show shows showing
  shown teach teaches taught gain gained possess possesses possessing obtain obtained attend attending learn
  learns adapt adapting solve solves resolve resolves resolving interpret interprets interpreting achieve
  achieved achieving travel travelling traveling relocate lift lifting stand standing walk earn earned pass
  passed come comes go goes going give gives giving given find finds see think feel feels talk talks
  interact interacting engage engaging liaise liaising oversee overseeing supervise supervising supervised
  mentor analyse analyses analysing analyze analyzes analyzing review reviews reviewing document documents
  documenting report reports own owns owning ship ships shipped deploy deploys deploying deployed configure
  configuring integrate integrates integrating optimise optimising optimize optimizing automate automating
  troubleshoot troubleshooting debug debugging advise advising negotiate negotiating set-up handle treat
  treats treating assess assessing evaluate evaluating cook cooks bake bakes clean-up install installs
  installing look hear hearing answer answering respond responding react reacting adhere adhering comply
  complying specialise specialised specialising specialize specialized specializing focus focused focusing
  based please send owned draft drafting prototype prototyping designing designed handled writing driving`,
  inflected(
    `accelerate accept accompany achieve act adopt align allocate anticipate articulate assign attract become
    capture challenge champion choose clarify collect combine compare compile compose conceive connect consider
    consolidate convert convince correct craft cultivate customise customize decide define delegate depend
    describe determine devise discuss draw elevate embrace empower enable encourage enforce enter
    escalate establish estimate examine exceed execute expand explore express extend facilitate finish fix
    fulfil gather generate identify illustrate imagine incorporate influence initiate innovate inspire
    instruct introduce investigate invite involve iterate judge launch leverage locate manipulate measure
    minimise minimize mitigate modify motivate move navigate observe offer outline persuade 
    predict promote propose protect prove pursue  raise reach realise realize reason recognise recognize
    recommend reconcile reduce refine reflect remain represent retain save select share shape simplify
    spot stay steer streamline strive submit succeed suggest summarise summarize sustain tackle tailor thrive
    transform trust turn understand update upgrade validate verify visit visualise visualize wait warn win`,
  ),
);

/** Words that begin or end no term, though one may hold them: left out at the edges of a phrase. */
export const EDGES = set(
  `little production small large big long short advanced basic intermediate fundamental fundamentals
  basics foundation foundations principles principle concepts concept practical practice practices
  theoretical professional technical commercial proper modern contemporary complex simple key core main
  major common popular standard typical everyday daily regular routine day-to-day clean clear close careful
  safe safer secure effective efficient working experienced senior junior mid-level entry-level
  full uk local global foreign second additional further extra latest high-quality
  real-world end-to-end cross-functional professional-level native business-fluent conversational
  near-native mother tongue near quantitative cognate decent orally overnight first-hand
  busy vulnerable remote frontline dynamic demanding challenging rewarding supportive sharp smart agile-minded closely-related allied
  adjacent valuable meaningful growing established leading reputable renowned accredited approved
  satisfactory adequate minimum maximum initial final future past international-level multinational
  sensitive confidential multiple-site self-taught documented published modern-day`,
);

/** Nouns that end no term and say nothing alone, though they may begin one: software architecture, process engineering. */
export const HEADS = set(
  `tool tools business software system technology technologies technique techniques method methods methodology
  methodologies framework frameworks language package packages application applications app apps platform platforms
  environment environments library libraries solution solutions product products process processes procedure
  procedures project projects task tasks activity activities setting settings issue issues problem problems
  topic topics matter matters aspect aspects field fields industry industries company companies
  organisation organisations organization organizations client clients customer-facing team teams staff 
  s stakeholder stakeholders scheme schemes venue venues`,
);

/** Words that end no term: the term is what stands before them. */
export const TAILS = set('terminology pipeline pipelines provider providers programming');

/** Words for what is done with something that has a name, which is the term: Python scripting, Kubernetes clusters. */
export const NAME_TAILS = set(
  `development scripting coding programming administration queries query scripts clusters cluster tooling interfaces interface verification querying coursework
  deployments deployment pipelines modules module functions formulas stack ecosystem suite usage speaker speakers`,
);

/** The same behind abbreviations too: HGB reporting, BLE protocols. */
export const TAILS_OF_ALL = set(
  'reporting qualification qualifications output transfers specification specifications simulation testing handling internals training protocol protocols standard standards certificate certificates submissions',
);

/** What words that otherwise begin no term begin: first aid, key account management. */
export const COLLOCATIONS: ReadonlySet<string> = new Set(
  `first aid, first line, applied mathematics, applied statistics, applied physics, applied linguistics, works councils, works council, key account, key stage, oral health, oral surgery, oral history, off road, deep learning,
  deep neural, deep sea, deep tissue, deep reinforcement, sound design, sound engineering, sound editing, sound recording,
  second language, third party, real estate, paid social, paid search, paid media, small animal, small animals,
  high voltage, low voltage, medium voltage, high performance, high availability, low latency, low code, big data,
  final accounts, clean energy, clean code, best interests, common law, early years, early childhood,
  special education, special needs, special educational, general ledger, general practice, general anaesthesia,
  standard operating, working capital, current accounts, large language, large animal, modern languages, modern history,
  foreign languages, foreign exchange, foreign trade, foreign policy, local government, local authority, global health,
  professional indemnity, professional ethics, technical writing, technical drawing, technical drawings, technical support,
  technical documentation, commercial law, commercial property, commercial insurance, public speaking, creative writing,
  creative suite, critical care, critical path, academic writing, academic english, mental arithmetic, independent prescribing,
  independent living, analytical chemistry, analytical methods, physical security, physical therapy, physical chemistry,
  dynamic programming, positive behaviour, secure boot, secure coding, secure development, safe systems, social media,
  fixed income, hands-on training, long haul, short story, human resources, complex analysis, complex needs, strong
  authentication, natural language, organisational development, organizational development, organisational psychology,
  organizational psychology, flexible packaging, wide area, rich media, precise levelling, quick service, regular
  expressions, simple random, popular music, accurate mass, careful handling, advanced life, advanced driving, basic life,
  intermediate representations, practical nursing, professional development, proper motion, equal opportunities, combined science,
  driving licence, driving license, driving test`
    .split(',')
    .map((pair) => pair.trim().replace(/\s+/g, ' ')),
);

/** Words that are no term by themselves. */
export const ALONE = set(
  `instruments equipment material materials programming science sciences fellows databases need field fields
  area areas diploma diplomas qualification qualifications certificate certificates certification
  certifications award date dates career point points study car cars body bodies care management analysis
  data design development research engineering administration operation operations service services business
  industry customer customers patient patients child children student students public community home
  training education course courses school university college institute apprenticeship portfolio degree
  registration licence license membership technical professional clinical commercial medical legal financial
  social scientific academic creative digital environment quality standards standard policy policies
  regulations regulation legislation laws rules lines code systems system software hardware tools
  technology web computer computers it internet online documentation document report results goals targets
  budget budgets cost costs time shift shifts weekend weekends evening evenings night nights office country
  city uk us eu right citizenship permit age adult adults others things work team teams leadership
  publications journals journal papers conference reference references discipline language languages
  communication presentation presentations speaker native market markets department manager management-level
  supervisor leader director head owner status member position food drink kitchen restaurant hotel hospital
  clinic ward laboratory lab site sites shop store warehouse art history theory world life family media news
  content text texts word words vehicle vehicles transport access engineers writing success quota models appointment holiday holidays numbers figures lessons lesson class classes classroom learning
  user undergraduate transactions nice docs meriting progress knives honours submissions wording areas caseload caseloads section sections meeting meetings guest guests visitor visitors resident
  residents pupil pupils parent parents family families audience audiences partner partners supplier suppliers
  vendor vendors contractor contractors authority authorities minister ministers regulator regulators member
  members manager managers executive executives peer peers leaders group groups community communities employee
  employees worker workers guidance instruction instructions request requests enquiry enquiries query queries
  complaint complaints record records note letter letters email emails call calls phone telephone documents
  file files form forms paper plan strategy strategies objective objectives performance improvement improvements
  change changes growth delivery implementation execution planning coordination organisation organization
  preparation support assistance advice feedback decision decisions priority workload workloads pace culture
  value values mission vision opportunity opportunities challenges impact difference outcome outcomes insight
  insights idea ideas trend trends evidence information input inputs output outputs requirement specification
  specifications needs expectations questions answer answers conversation conversations relationship
  relationships network networks contact contacts account accounts project projects programme programmes
  program programs event events campaign campaigns activity activities feature features function functions
  module modules component components scale production start-up startup startups agency agencies practice
  firm firms charity government council authority-owned module codebase codebases workflow workflows craft
  style styles eye mind heart hand voice hybrid remote contract permanent record-keeping notice referee
  referees publication journal-papers unit units department departments division facility facilities plant
  plants region regions area-wide territory world-wide worldwide abroad overseas driver drivers client
  clients deal deals target metric metrics kpi kpis asset assets item items object objects order orders stock
  material-handling price prices rate rates fee fees invoice invoices paperwork correspondence 
  database scripts script prototype prototypes mockups wireframe draft drafts`,
);

/** Words that are no term by themselves, but subjects behind a degree. */
export const SUBJECTS = set(
  `engineering science sciences design education management business law economics art arts history music
  communication communications administration operations teaching research theory`,
);

/** Nouns whose `of` belongs to a term: point of sale, chain of custody. */
export const WITH_OF = set(
  'history point points chain code bill bills continuity internet duty scope terms power proof bachelor master doctor school',
);

/** Names of tools that are ordinary words in lower case. */
export const TOOLS: ReadonlySet<string> = new Set([
  'Go',
  'React',
  'Make',
  'Teams',
  'Word',
  'Access',
  'Outlook',
  'Express',
  'Spring',
  'Notion',
]);

/** Words that begin the names of qualifications: Qualified Teacher Status, Certified Public Accountant. */
export const TITLES: ReadonlySet<string> = new Set([
  'Qualified',
  'Certified',
  'Licensed',
  'Registered',
  'Professional',
  'Advanced',
  'Immediate',
  'Independent',
]);

/** Names of languages, whatever adjective is before them: business English. */
export const LANGUAGES: ReadonlySet<string> = set(
  `Arabic Bengali Bulgarian Cantonese Catalan Chinese Croatian Czech Danish Dutch English Estonian Finnish
  French German Greek Gujarati Hebrew Hindi Hungarian Icelandic Indonesian Irish Italian Japanese Korean
  Latvian Lithuanian Malay Mandarin Norwegian Persian Polish Portuguese Punjabi Romanian Russian Serbian
  Slovak Slovenian Somali Spanish Swahili Swedish Tamil Thai Turkish Ukrainian Urdu Vietnamese Welsh`,
);
