/** The degrees, each as it is written in English and Chinese, in advertisements and résumés alike. */
export const DEGREES: readonly RegExp[] = [
  /\b(?:[Bb]achelor(?:['’]?s)?(?: degrees?)?(?! of\b)|[Uu]ndergraduate degree|B\.?Sc|B\.?S|B\.?A|B\.?Eng|Bachelor of (?:Science|Arts|Engineering))\b\.?(?![\w+#])/gu,
  /\b(?:[Mm]aster(?:['’]?s)(?: degrees?)?|[Mm]aster degrees?|[Mm]aster(?= in\b)|Master of (?:Science|Arts|Engineering)|M\.?Sc|M\.?A|M\.?Eng)\b\.?(?![\w+#])/gu,
  /\b(?:Ph\.?D|D\.?Phil|[Dd]octorate|[Dd]octoral degree|Doctor of Philosophy)\b\.?/gu,
  /本科|学士|大學部|學士|大[学學](?=(?:学历|學歷|毕业|畢業|程度)?(?:[（(]含[）)])?及?以上)/gu,
  /硕士|碩士/gu,
  /博士/gu,
  /大专|大專|专科(?=学历|及?以上|毕业|生|\s|[（(，,、；;。/|]|$)/gu,
  /中专|中專/gu,
];
