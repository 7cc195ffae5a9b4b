/**
 * Names of today for zones that Intl (CLDR) and the list of cities still call as they were: IANA's `backward`
 * file. A calendar knows either; a page and the contract name the one that IANA does.
 */
const RENAMED: Readonly<Record<string, string>> = {
  ...{ 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires', 'America/Jujuy': 'America/Argentina/Jujuy' },
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'America/Montreal': 'America/Toronto',
  'Africa/Asmera': 'Africa/Asmara',
  ...{ 'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Chongqing': 'Asia/Shanghai', 'Asia/Harbin': 'Asia/Shanghai' },
  ...{ 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Rangoon': 'Asia/Yangon', 'Asia/Saigon': 'Asia/Ho_Chi_Minh' },
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  ...{ 'Europe/Kiev': 'Europe/Kyiv', 'Europe/Uzhgorod': 'Europe/Kyiv', 'Europe/Zaporozhye': 'Europe/Kyiv' },
  'Pacific/Enderbury': 'Pacific/Kanton',
};

/** A zone by IANA's name of today. */
export const zoneOfToday = (name: string): string => RENAMED[name] ?? name;
