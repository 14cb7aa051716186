/** Characters of the words that the rules know, and how Traditional Chinese writes them. */
const SIMPLIFIED =
  '万与专业两严个丰为么乐习乡书于产亲从仪们优会体关兴养内册写决况几则创别办务动劳势医协单卫厂历压厨参双发变号听员团国图场处备够奋奖学实审对寻导将层岁岗师带并应开张强当态总惯愿户扑执护报担拥损据摄数断无时晓术机条极标档检槛欢毕气沟没测灵点热爱独献环现电画畅码础确碍种积稳简类级纪纸线练组细织绍经结给统绪续维编职联胜脑节范药获营虑见观规视触计认让训议讲论设证识试诚话该语说请诸读调谈谨负贡财责账质购资赛践轮软较辑边达过运还这进适选递逻采钟长门问间阅队际项须领题风馆驱驻验齿龄';
const TRADITIONAL =
  '萬與專業兩嚴個豐為麼樂習鄉書於產親從儀們優會體關興養內冊寫決況幾則創別辦務動勞勢醫協單衛廠歷壓廚參雙發變號聽員團國圖場處備夠奮獎學實審對尋導將層歲崗師帶並應開張強當態總慣願戶撲執護報擔擁損據攝數斷無時曉術機條極標檔檢檻歡畢氣溝沒測靈點熱愛獨獻環現電畫暢碼礎確礙種積穩簡類級紀紙線練組細織紹經結給統緒續維編職聯勝腦節範藥獲營慮見觀規視觸計認讓訓議講論設證識試誠話該語說請諸讀調談謹負貢財責賬質購資賽踐輪軟較輯邊達過運還這進適選遞邏採鐘長門問間閱隊際項須領題風館驅駐驗齒齡';

const PAIRS = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED[index] ?? character]),
);

/** A text with the characters of Traditional Chinese that the rules know as Simplified Chinese writes them: as long as it was. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => PAIRS.get(character) ?? character);
