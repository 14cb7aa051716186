import { DEGREES } from '../terms/degrees.js';

/** Words that employers and schools have in their names. */
const ORGANIZATION =
  /\b(?:Inc|LLC|Ltd|PLC|GmbH|AG|KG|SE|S\.?A|Corp|Co|Company|University|College|School|Academy|Polytechnic|Hospital|Infirmary|Hospice|Clinic|Institute|Labs?|Group|Bank|Council|Foundation|Society|Library|Network|Observatory|Museum|Agency|Studio|Partners|Technologies|Systems|Solutions|Services|Works|Press|Payments|Backup|Ministry|Department of)\b|公司|集团|大学|学院|医院|学校|中学|小学|幼儿园|研究院|研究所|银行|事务所|[局厂]$|酒店|餐厅|工作室|物流$|科技$|委员会|协会/u;

/** Words that positions have. */
const POSITION =
  /\b(?:engineer|developer|programmer|manager|nurse|physician|doctor|analyst|intern|assistant|director|teacher|lecturer|professor|lead|head|officer|consultant|designer|researcher|fellow|editor|accountant|lawyer|solicitor|chef|cook|coordinator|specialist|administrator|associate|architect|scientist|technician|electrician|driver|mentor|president|chair|organi[sz]er|treasurer|author|maintainer|writer|clerk|supervisor|sales|representative|student|trainee|apprentice|founder|owner|partner|librarian|translator|carer|secretary)s?\b|[师员]$|[师员]（|经理|主管|实习|助理|总监|主任|教授|编辑|会计|护士|医生|顾问|代表$|店长|主席|主厨|负责人/iu;

const DIPLOMA =
  /\b(?:Pg(?:Cert|Dip)|PGCE|MBA|MD|LL\.?[BM]|Diploma|Certificate|Abitur|High school|A levels|GED|B\.?Ed|M\.?Ed|Bachelor|Master|Associate)\b|研究生|高中/u;

const SCHOOL =
  /\b(?:University|College|School|Institute|Academy|Polytechnic|Universit\p{L}+|Hochschule|Gymnasium)\b|大学|学院|中学|学校/iu;

export const isSchool = (text: string) => SCHOOL.test(text);
export const isOrganization = (text: string) => ORGANIZATION.test(text);
export const isPosition = (text: string) => POSITION.test(text);
export const isDegree = (text: string) =>
  DIPLOMA.test(text) || DEGREES.some((degree) => text.search(degree) >= 0);
