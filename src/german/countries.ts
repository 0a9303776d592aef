import { list, rows } from './rows.ts';

/** A state or territory with a code of ISO 3166-1, as German newspapers word it. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo, which has no code of its own */
  code: string;
  name: string;
  others: string[];
  /** uninflected: „nordkoreanisch“ */
  adjectives: string[];
  /** masculine singular: „Nordkoreaner“, „Russe“, „Deutscher“ */
  inhabitants: string[];
  capital: string | null;
  lat: number;
  lon: number;
  continent: string;
}

/**
 * code | name | other names | adjectives | inhabitants | capital | latitude longitude of the middle | continent
 * Names follow the list of states of the German Foreign Office, other names what newspapers write beside it.
 */
const TABLE = `
# Europa
AD | Andorra | Fürstentum Andorra | andorranisch | Andorraner | Andorra la Vella | 42.5 1.6 | Europa
AL | Albanien | Republik Albanien | albanisch | Albaner | Tirana | 41.1 20.1 | Europa
AT | Österreich | Republik Österreich | österreichisch | Österreicher | Wien | 47.6 14.1 | Europa
BA | Bosnien und Herzegowina | Bosnien-Herzegowina, Bosnien | bosnisch, bosnisch-herzegowinisch | Bosnier | Sarajevo | 44.2 17.8 | Europa
BE | Belgien | Königreich Belgien | belgisch | Belgier | Brüssel | 50.6 4.6 | Europa
BG | Bulgarien | Republik Bulgarien | bulgarisch | Bulgare | Sofia | 42.8 25.2 | Europa
BY | Belarus | Weißrussland, Weissrussland, Republik Belarus | belarussisch, belarusisch, weißrussisch | Belarusse, Belaruse, Weißrusse | Minsk | 53.5 28.0 | Europa
CH | Schweiz | Schweizerische Eidgenossenschaft, Eidgenossenschaft | schweizerisch, eidgenössisch | Schweizer | Bern | 46.8 8.2 | Europa
CY | Zypern | Republik Zypern | zyprisch, zypriotisch | Zyprer, Zypriot | Nikosia | 35.0 33.2 | Europa
CZ | Tschechien | Tschechische Republik | tschechisch | Tscheche | Prag | 49.8 15.5 | Europa
DE | Deutschland | Bundesrepublik Deutschland, Bundesrepublik, BRD | deutsch, bundesdeutsch, gesamtdeutsch | Deutscher | Berlin | 51.2 10.4 | Europa
DK | Dänemark | Königreich Dänemark | dänisch | Däne | Kopenhagen | 56.0 9.5 | Europa
EE | Estland | Republik Estland | estnisch | Este | Tallinn | 58.7 25.5 | Europa
ES | Spanien | Königreich Spanien | spanisch | Spanier | Madrid | 40.2 -3.6 | Europa
FI | Finnland | Republik Finnland | finnisch | Finne | Helsinki | 64.5 26.3 | Europa
FO | Färöer | Färöern, Färöer-Inseln | färöisch | Färinger | Tórshavn | 62.1 -6.9 | Europa
FR | Frankreich | Französische Republik | französisch | Franzose | Paris | 46.6 2.5 | Europa
GB | Großbritannien | Vereinigtes Königreich, Vereinigten Königreich, Vereinigten Königreichs, Vereinigten Königreiches, Vereinigte Königreich, United Kingdom, UK, Grossbritannien | britisch | Brite | London | 54.0 -2.5 | Europa
GG | Guernsey |  |  |  | Saint Peter Port | 49.5 -2.6 | Europa
GI | Gibraltar |  | gibraltarisch | Gibraltarer |  | 36.1 -5.3 | Europa
GR | Griechenland | Hellenische Republik | griechisch | Grieche | Athen | 39.1 22.9 | Europa
HR | Kroatien | Republik Kroatien | kroatisch | Kroate | Zagreb | 45.1 16.4 | Europa
HU | Ungarn | Republik Ungarn | ungarisch | Ungar | Budapest | 47.2 19.4 | Europa
IE | Irland | Republik Irland | irisch | Ire | Dublin | 53.2 -8.2 | Europa
IM | Isle of Man | Insel Man |  |  | Douglas | 54.2 -4.5 | Europa
IS | Island | Republik Island | isländisch | Isländer | Reykjavík | 65.0 -18.6 | Europa
IT | Italien | Italienische Republik | italienisch | Italiener | Rom | 42.8 12.1 | Europa
JE | Jersey |  |  |  | Saint Helier | 49.2 -2.1 | Europa
LI | Liechtenstein | Fürstentum Liechtenstein | liechtensteinisch | Liechtensteiner | Vaduz | 47.1 9.5 | Europa
LT | Litauen | Republik Litauen | litauisch | Litauer | Vilnius | 55.3 23.9 | Europa
LU | Luxemburg | Großherzogtum Luxemburg | luxemburgisch | Luxemburger | Luxemburg | 49.8 6.1 | Europa
LV | Lettland | Republik Lettland | lettisch | Lette | Riga | 56.9 24.9 | Europa
MC | Monaco | Fürstentum Monaco | monegassisch | Monegasse | Monaco | 43.7 7.4 | Europa
MD | Moldau | Republik Moldau, Moldawien | moldauisch, moldawisch | Moldauer, Moldawier | Chișinău | 47.2 28.5 | Europa
ME | Montenegro |  | montenegrinisch | Montenegriner | Podgorica | 42.8 19.2 | Europa
MK | Nordmazedonien | Republik Nordmazedonien, Mazedonien | nordmazedonisch, mazedonisch | Nordmazedonier, Mazedonier | Skopje | 41.6 21.7 | Europa
MT | Malta | Republik Malta | maltesisch | Malteser | Valletta | 35.9 14.4 | Europa
NL | Niederlande | Niederlanden, Holland, Königreich der Niederlande | niederländisch, holländisch | Niederländer, Holländer | Amsterdam | 52.2 5.6 | Europa
NO | Norwegen | Königreich Norwegen | norwegisch | Norweger | Oslo | 64.6 12.6 | Europa
PL | Polen | Republik Polen | polnisch | Pole | Warschau | 52.1 19.4 | Europa
PT | Portugal | Portugiesische Republik | portugiesisch | Portugiese | Lissabon | 39.6 -8.0 | Europa
RO | Rumänien |  | rumänisch | Rumäne | Bukarest | 45.8 25.0 | Europa
RS | Serbien | Republik Serbien | serbisch | Serbe | Belgrad | 44.2 20.8 | Europa
RU | Russland | Russische Föderation, Russischen Föderation, Rußland | russisch, gesamtrussisch | Russe | Moskau | 61.5 96.7 | Europa
SE | Schweden | Königreich Schweden | schwedisch | Schwede | Stockholm | 62.8 16.7 | Europa
SI | Slowenien | Republik Slowenien | slowenisch | Slowene | Ljubljana | 46.1 14.8 | Europa
SJ | Svalbard und Jan Mayen |  |  |  | Longyearbyen | 78.8 18.4 | Europa
SK | Slowakei | Slowakische Republik | slowakisch | Slowake | Bratislava | 48.7 19.5 | Europa
SM | San Marino | Republik San Marino | san-marinesisch, sanmarinesisch | San-Marinese, Sanmarinese | San Marino | 43.9 12.5 | Europa
UA | Ukraine |  | ukrainisch | Ukrainer | Kiew | 49.0 31.4 | Europa
VA | Vatikanstadt | Vatikan, Heiliger Stuhl, Staat der Vatikanstadt | vatikanisch |  | Vatikanstadt | 41.9 12.45 | Europa
XK | Kosovo | Republik Kosovo | kosovarisch | Kosovare | Pristina | 42.6 20.9 | Europa
AX | Åland | Ålandinseln |  |  | Mariehamn | 60.2 20.0 | Europa

# Asien
AE | Vereinigte Arabische Emirate | Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE, Emirate | emiratisch | Emirater, Emirati | Abu Dhabi | 23.9 54.3 | Asien
AF | Afghanistan | Islamisches Emirat Afghanistan | afghanisch | Afghane | Kabul | 33.8 66.0 | Asien
AM | Armenien | Republik Armenien | armenisch | Armenier | Jerewan | 40.3 44.9 | Asien
AZ | Aserbaidschan | Republik Aserbaidschan | aserbaidschanisch | Aserbaidschaner | Baku | 40.3 47.5 | Asien
BD | Bangladesch | Bangladesh | bangladeschisch | Bangladescher | Dhaka | 23.9 90.2 | Asien
BH | Bahrain | Königreich Bahrain | bahrainisch | Bahrainer | Manama | 26.0 50.5 | Asien
BN | Brunei | Brunei Darussalam | bruneiisch | Bruneier | Bandar Seri Begawan | 4.5 114.7 | Asien
BT | Bhutan | Königreich Bhutan | bhutanisch | Bhutaner | Thimphu | 27.4 90.4 | Asien
CN | China | Volksrepublik China, VR China | chinesisch, rotchinesisch | Chinese | Peking | 36.6 103.8 | Asien
GE | Georgien | Georgia | georgisch | Georgier | Tiflis | 42.2 43.5 | Asien
HK | Hongkong | Hong Kong, Sonderverwaltungszone Hongkong |  | Hongkonger, Hongkong-Chinese | Hongkong | 22.35 114.15 | Asien
ID | Indonesien | Republik Indonesien | indonesisch | Indonesier | Jakarta | -2.2 117.2 | Asien
IL | Israel | Staat Israel | israelisch | Israeli | Jerusalem | 31.5 35.0 | Asien
IN | Indien | Republik Indien | indisch | Inder | Neu-Delhi | 22.9 79.6 | Asien
IQ | Irak | Republik Irak | irakisch | Iraker | Bagdad | 33.0 43.7 | Asien
IR | Iran | Islamische Republik Iran, Islamischen Republik Iran | iranisch | Iraner | Teheran | 32.6 54.3 | Asien
JO | Jordanien | Haschemitisches Königreich Jordanien | jordanisch | Jordanier | Amman | 31.2 36.8 | Asien
JP | Japan |  | japanisch | Japaner | Tokio | 37.6 138.0 | Asien
KG | Kirgisistan | Kirgistan, Kirgisien, Kirgisische Republik | kirgisisch | Kirgise | Bischkek | 41.5 74.6 | Asien
KH | Kambodscha | Königreich Kambodscha | kambodschanisch | Kambodschaner | Phnom Penh | 12.7 104.9 | Asien
KP | Nordkorea | Demokratische Volksrepublik Korea, Demokratischen Volksrepublik Korea, Koreanische Demokratische Volksrepublik, DVRK, KDVR, DVRK, DPRK | nordkoreanisch | Nordkoreaner | Pjöngjang | 40.2 127.2 | Asien
KR | Südkorea | Republik Korea | südkoreanisch | Südkoreaner | Seoul | 36.4 127.8 | Asien
KW | Kuwait | Kuweit | kuwaitisch | Kuwaiter | Kuwait-Stadt | 29.3 47.6 | Asien
KZ | Kasachstan | Republik Kasachstan | kasachisch | Kasache | Astana | 48.2 67.3 | Asien
LA | Laos | Demokratische Volksrepublik Laos | laotisch | Laote | Vientiane | 18.5 103.7 | Asien
LB | Libanon | Libanesische Republik | libanesisch | Libanese | Beirut | 33.9 35.9 | Asien
LK | Sri Lanka | Ceylon | sri-lankisch, srilankisch | Sri-Lanker, Sri Lanker | Colombo | 7.6 80.7 | Asien
MM | Myanmar | Birma, Burma | myanmarisch, birmanisch, burmesisch | Myanmare, Birmane, Burmese | Naypyidaw | 21.2 96.5 | Asien
MN | Mongolei |  | mongolisch | Mongole | Ulan-Bator | 46.8 103.1 | Asien
MO | Macau | Macao |  | Macauer |  | 22.2 113.55 | Asien
MV | Malediven |  | maledivisch | Malediver | Malé | 3.7 73.2 | Asien
MY | Malaysia |  | malaysisch | Malaysier | Kuala Lumpur | 3.8 109.7 | Asien
NP | Nepal |  | nepalesisch | Nepalese | Kathmandu | 28.2 83.9 | Asien
OM | Oman | Sultanat Oman | omanisch | Omaner | Maskat | 20.6 56.1 | Asien
PH | Philippinen | Republik der Philippinen | philippinisch | Philippiner, Filipino | Manila | 11.8 122.9 | Asien
PK | Pakistan | Islamische Republik Pakistan | pakistanisch | Pakistaner, Pakistani | Islamabad | 30.0 69.3 | Asien
PS | Palästina | Palästinensische Autonomiegebiete, Palästinensergebiete, Palästinensergebieten, Palästinensische Gebiete | palästinensisch | Palästinenser | Ramallah | 31.9 35.2 | Asien
QA | Katar | Qatar | katarisch | Katarer | Doha | 25.3 51.2 | Asien
SA | Saudi-Arabien | Saudiarabien, Königreich Saudi-Arabien | saudi-arabisch, saudisch, saudiarabisch | Saudi, Saudi-Araber, Saudiaraber | Riad | 24.1 44.5 | Asien
SG | Singapur | Republik Singapur, Singapore | singapurisch | Singapurer | Singapur | 1.35 103.8 | Asien
SY | Syrien | Arabische Republik Syrien | syrisch | Syrer | Damaskus | 35.0 38.5 | Asien
TH | Thailand | Königreich Thailand, Siam | thailändisch | Thailänder | Bangkok | 15.1 101.0 | Asien
TJ | Tadschikistan | Republik Tadschikistan | tadschikisch | Tadschike | Duschanbe | 38.5 71.0 | Asien
TL | Osttimor | Timor-Leste | osttimoresisch | Osttimorer | Dili | -8.8 125.9 | Asien
TM | Turkmenistan |  | turkmenisch | Turkmene | Aschgabat | 39.1 59.4 | Asien
TR | Türkei | Republik Türkei, Türkiye | türkisch | Türke | Ankara | 39.1 35.2 | Asien
TW | Taiwan | Republik China, Formosa | taiwanisch, taiwanesisch | Taiwaner, Taiwanese | Taipeh | 23.7 121.0 | Asien
UZ | Usbekistan | Republik Usbekistan | usbekisch | Usbeke | Taschkent | 41.8 63.1 | Asien
VN | Vietnam | Sozialistische Republik Vietnam | vietnamesisch | Vietnamese | Hanoi | 16.6 106.3 | Asien
YE | Jemen | Republik Jemen | jemenitisch | Jemenit | Sanaa | 15.9 47.6 | Asien

# Afrika
AO | Angola |  | angolanisch | Angolaner | Luanda | -12.3 17.5 | Afrika
BF | Burkina Faso | Obervolta | burkinisch | Burkiner | Ouagadougou | 12.3 -1.7 | Afrika
BI | Burundi |  | burundisch | Burundier | Gitega | -3.4 29.9 | Afrika
BJ | Benin |  | beninisch | Beniner | Porto-Novo | 9.6 2.3 | Afrika
BW | Botswana | Botsuana | botswanisch, botsuanisch | Botswaner, Botsuaner | Gaborone | -22.2 23.8 | Afrika
CD | Demokratische Republik Kongo | Demokratischen Republik Kongo, DR Kongo, Kongo-Kinshasa, Kongo, Zaire | kongolesisch | Kongolese | Kinshasa | -2.9 23.6 | Afrika
CF | Zentralafrikanische Republik | Zentralafrikanischen Republik | zentralafrikanisch | Zentralafrikaner | Bangui | 6.6 20.5 | Afrika
CG | Republik Kongo | Kongo, Kongo-Brazzaville |  |  | Brazzaville | -0.8 15.2 | Afrika
CI | Elfenbeinküste | Côte d’Ivoire, Côte d'Ivoire | ivorisch | Ivorer | Yamoussoukro | 7.6 -5.6 | Afrika
CM | Kamerun |  | kamerunisch | Kameruner | Yaoundé | 5.7 12.7 | Afrika
CV | Kap Verde | Cabo Verde, Kapverden, Kapverdische Inseln, Kapverdischen Inseln | kapverdisch | Kapverdier | Praia | 16.0 -24.0 | Afrika
DJ | Dschibuti |  | dschibutisch | Dschibutier | Dschibuti | 11.7 42.6 | Afrika
DZ | Algerien |  | algerisch | Algerier | Algier | 28.2 2.6 | Afrika
EG | Ägypten | Arabische Republik Ägypten | ägyptisch | Ägypter | Kairo | 26.5 29.9 | Afrika
EH | Westsahara | Demokratische Arabische Republik Sahara | sahrauisch | Sahraui | Laâyoune | 24.2 -12.2 | Afrika
ER | Eritrea |  | eritreisch | Eritreer | Asmara | 15.4 38.8 | Afrika
ET | Äthiopien |  | äthiopisch | Äthiopier | Addis Abeba | 8.6 39.6 | Afrika
GA | Gabun |  | gabunisch | Gabuner | Libreville | -0.6 11.8 | Afrika
GH | Ghana |  | ghanaisch | Ghanaer | Accra | 7.9 -1.2 | Afrika
GM | Gambia |  | gambisch | Gambier | Banjul | 13.4 -15.4 | Afrika
GN | Guinea |  | guineisch | Guineer | Conakry | 10.4 -10.9 | Afrika
GQ | Äquatorialguinea |  | äquatorialguineisch | Äquatorialguineer | Malabo | 1.7 10.3 | Afrika
GW | Guinea-Bissau |  | guinea-bissauisch |  | Bissau | 12.0 -14.9 | Afrika
KE | Kenia |  | kenianisch | Kenianer | Nairobi | 0.6 37.8 | Afrika
KM | Komoren |  | komorisch | Komorer | Moroni | -11.9 43.7 | Afrika
LR | Liberia |  | liberianisch | Liberianer | Monrovia | 6.4 -9.3 | Afrika
LS | Lesotho |  | lesothisch | Lesother | Maseru | -29.6 28.2 | Afrika
LY | Libyen |  | libysch | Libyer | Tripolis | 27.0 18.0 | Afrika
MA | Marokko | Königreich Marokko | marokkanisch | Marokkaner | Rabat | 29.9 -8.5 | Afrika
MG | Madagaskar |  | madagassisch | Madagasse | Antananarivo | -19.4 46.7 | Afrika
ML | Mali |  | malisch | Malier | Bamako | 17.3 -3.5 | Afrika
MR | Mauretanien |  | mauretanisch | Mauretanier | Nouakchott | 20.3 -10.3 | Afrika
MU | Mauritius |  | mauritisch | Mauritier | Port Louis | -20.3 57.6 | Afrika
MW | Malawi |  | malawisch | Malawier | Lilongwe | -13.2 34.3 | Afrika
MZ | Mosambik |  | mosambikanisch | Mosambikaner | Maputo | -17.3 35.5 | Afrika
NA | Namibia |  | namibisch | Namibier | Windhuk | -22.1 17.2 | Afrika
NE | Niger |  | nigrisch | Nigrer | Niamey | 17.4 9.4 | Afrika
NG | Nigeria |  | nigerianisch | Nigerianer | Abuja | 9.6 8.1 | Afrika
RE | Réunion | La Réunion |  |  | Saint-Denis | -21.1 55.5 | Afrika
RW | Ruanda |  | ruandisch | Ruander | Kigali | -2.0 29.9 | Afrika
SC | Seychellen |  | seychellisch | Seycheller | Victoria | -4.7 55.5 | Afrika
SD | Sudan |  | sudanesisch | Sudanese | Khartum | 16.0 30.0 | Afrika
SH | St. Helena | Sankt Helena |  |  | Jamestown | -15.97 -5.7 | Afrika
SL | Sierra Leone |  | sierra-leonisch | Sierra-Leoner | Freetown | 8.6 -11.8 | Afrika
SN | Senegal |  | senegalesisch | Senegalese | Dakar | 14.4 -14.5 | Afrika
SO | Somalia |  | somalisch | Somalier | Mogadischu | 4.8 45.7 | Afrika
SS | Südsudan |  | südsudanesisch | Südsudanese | Juba | 7.3 30.3 | Afrika
ST | São Tomé und Príncipe | Sao Tome und Principe |  |  | São Tomé | 0.4 6.7 | Afrika
SZ | Eswatini | Swasiland | eswatinisch, swasiländisch | Swasi | Mbabane | -26.6 31.5 | Afrika
TD | Tschad |  | tschadisch | Tschader | N’Djamena | 15.3 18.6 | Afrika
TG | Togo |  | togoisch | Togoer | Lomé | 8.5 1.0 | Afrika
TN | Tunesien |  | tunesisch | Tunesier | Tunis | 34.1 9.6 | Afrika
TZ | Tansania |  | tansanisch | Tansanier | Dodoma | -6.3 34.8 | Afrika
UG | Uganda |  | ugandisch | Ugander | Kampala | 1.3 32.4 | Afrika
YT | Mayotte |  |  |  | Mamoudzou | -12.8 45.2 | Afrika
ZA | Südafrika | Republik Südafrika | südafrikanisch | Südafrikaner | Pretoria | -29.0 25.1 | Afrika
ZM | Sambia |  | sambisch | Sambier | Lusaka | -13.5 27.8 | Afrika
ZW | Simbabwe | Zimbabwe | simbabwisch | Simbabwer | Harare | -19.0 29.9 | Afrika

# Nordamerika, Mittelamerika, Karibik
AG | Antigua und Barbuda |  | antiguanisch | Antiguaner | Saint John’s | 17.3 -61.8 | Nordamerika
AI | Anguilla |  |  |  | The Valley | 18.2 -63.1 | Nordamerika
AW | Aruba |  | arubanisch | Arubaner | Oranjestad | 12.5 -70.0 | Nordamerika
BB | Barbados |  | barbadisch | Barbadier | Bridgetown | 13.2 -59.6 | Nordamerika
BL | Saint-Barthélemy |  |  |  | Gustavia | 17.9 -62.8 | Nordamerika
BM | Bermuda |  | bermudisch | Bermuder | Hamilton | 32.3 -64.8 | Nordamerika
BQ | Karibische Niederlande | Bonaire |  |  | Kralendijk | 12.2 -68.3 | Nordamerika
BS | Bahamas |  | bahamaisch | Bahamaer | Nassau | 24.3 -76.6 | Nordamerika
BZ | Belize |  | belizisch | Belizer | Belmopan | 17.2 -88.7 | Nordamerika
CA | Kanada |  | kanadisch | Kanadier | Ottawa | 61.4 -98.3 | Nordamerika
CR | Costa Rica |  | costa-ricanisch | Costa Ricaner, Costa-Ricaner | San José | 10.0 -84.2 | Nordamerika
CU | Kuba | Cuba | kubanisch | Kubaner | Havanna | 21.6 -79.0 | Nordamerika
CW | Curaçao |  |  |  | Willemstad | 12.2 -69.0 | Nordamerika
DM | Dominica |  | dominicanisch |  | Roseau | 15.4 -61.4 | Nordamerika
DO | Dominikanische Republik | Dominikanischen Republik | dominikanisch | Dominikaner | Santo Domingo | 18.9 -70.5 | Nordamerika
GD | Grenada |  | grenadisch | Grenader | St. George’s | 12.1 -61.7 | Nordamerika
GL | Grönland |  | grönländisch | Grönländer | Nuuk | 74.7 -41.4 | Nordamerika
GP | Guadeloupe |  |  |  | Basse-Terre | 16.2 -61.5 | Nordamerika
GT | Guatemala |  | guatemaltekisch | Guatemalteke | Guatemala-Stadt | 15.7 -90.4 | Nordamerika
HN | Honduras |  | honduranisch | Honduraner | Tegucigalpa | 14.8 -86.6 | Nordamerika
HT | Haiti |  | haitianisch | Haitianer | Port-au-Prince | 18.9 -72.7 | Nordamerika
JM | Jamaika |  | jamaikanisch | Jamaikaner | Kingston | 18.2 -77.3 | Nordamerika
KN | St. Kitts und Nevis |  |  |  | Basseterre | 17.3 -62.7 | Nordamerika
KY | Cayman Islands | Kaimaninseln, Cayman-Inseln |  |  | George Town | 19.4 -80.9 | Nordamerika
LC | St. Lucia |  | lucianisch | Lucianer | Castries | 13.9 -61.0 | Nordamerika
MF | Saint-Martin |  |  |  | Marigot | 18.1 -63.1 | Nordamerika
MQ | Martinique |  |  |  | Fort-de-France | 14.7 -61.0 | Nordamerika
MS | Montserrat |  |  |  | Brades | 16.7 -62.2 | Nordamerika
MX | Mexiko |  | mexikanisch | Mexikaner | Mexiko-Stadt | 23.9 -102.5 | Nordamerika
NI | Nicaragua |  | nicaraguanisch | Nicaraguaner | Managua | 12.8 -85.0 | Nordamerika
PA | Panama |  | panamaisch | Panamaer | Panama-Stadt | 8.5 -80.1 | Nordamerika
PM | Saint-Pierre und Miquelon |  |  |  | Saint-Pierre | 46.9 -56.3 | Nordamerika
PR | Puerto Rico |  | puerto-ricanisch | Puerto Ricaner, Puerto-Ricaner | San Juan | 18.2 -66.5 | Nordamerika
SV | El Salvador |  | salvadorianisch | Salvadorianer | San Salvador | 13.7 -88.9 | Nordamerika
SX | Sint Maarten |  |  |  | Philipsburg | 18.0 -63.1 | Nordamerika
TC | Turks- und Caicosinseln |  |  |  | Cockburn Town | 21.8 -71.8 | Nordamerika
TT | Trinidad und Tobago | Trinidad |  |  | Port of Spain | 10.5 -61.3 | Nordamerika
US | USA | US, U.S., U. S., U.S.A., Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika, United States | US-amerikanisch, amerikanisch | Amerikaner, US-Amerikaner | Washington | 39.5 -98.4 | Nordamerika
VC | St. Vincent und die Grenadinen |  |  |  | Kingstown | 13.2 -61.2 | Nordamerika
VG | Britische Jungferninseln | Britischen Jungferninseln |  |  | Road Town | 18.5 -64.5 | Nordamerika
VI | Amerikanische Jungferninseln | Amerikanischen Jungferninseln |  |  | Charlotte Amalie | 17.7 -64.8 | Nordamerika

# Südamerika
AR | Argentinien |  | argentinisch | Argentinier | Buenos Aires | -35.4 -65.2 | Südamerika
BO | Bolivien |  | bolivianisch | Bolivianer | Sucre | -16.7 -64.7 | Südamerika
BR | Brasilien |  | brasilianisch | Brasilianer | Brasília | -10.8 -53.1 | Südamerika
CL | Chile |  | chilenisch | Chilene | Santiago de Chile | -37.7 -71.4 | Südamerika
CO | Kolumbien |  | kolumbianisch | Kolumbianer | Bogotá | 3.9 -73.1 | Südamerika
EC | Ecuador |  | ecuadorianisch | Ecuadorianer | Quito | -1.4 -78.8 | Südamerika
FK | Falklandinseln | Falkland-Inseln, Falklands, Malwinen |  |  | Stanley | -51.7 -59.4 | Südamerika
GF | Französisch-Guayana |  |  |  | Cayenne | 3.9 -53.2 | Südamerika
GY | Guyana |  | guyanisch | Guyaner | Georgetown | 4.8 -59.0 | Südamerika
PE | Peru |  | peruanisch | Peruaner | Lima | -9.2 -74.4 | Südamerika
PY | Paraguay |  | paraguayisch | Paraguayer | Asunción | -23.2 -58.4 | Südamerika
SR | Suriname | Surinam | surinamisch | Surinamer | Paramaribo | 4.1 -55.9 | Südamerika
UY | Uruguay |  | uruguayisch | Uruguayer | Montevideo | -32.8 -56.0 | Südamerika
VE | Venezuela |  | venezolanisch | Venezolaner | Caracas | 7.1 -66.2 | Südamerika

# Ozeanien
AS | Amerikanisch-Samoa |  |  |  | Pago Pago | -14.3 -170.7 | Ozeanien
AU | Australien |  | australisch | Australier | Canberra | -25.7 134.5 | Ozeanien
CC | Kokosinseln |  |  |  |  | -12.2 96.9 | Ozeanien
CK | Cookinseln |  |  |  | Avarua | -21.2 -159.8 | Ozeanien
CX | Weihnachtsinsel |  |  |  |  | -10.5 105.7 | Ozeanien
FJ | Fidschi | Fidschi-Inseln | fidschianisch | Fidschianer | Suva | -17.4 178.0 | Ozeanien
FM | Mikronesien | Föderierte Staaten von Mikronesien | mikronesisch | Mikronesier | Palikir | 6.9 158.2 | Ozeanien
GU | Guam |  |  |  | Hagåtña | 13.4 144.8 | Ozeanien
KI | Kiribati |  | kiribatisch | Kiribatier | Tarawa | 1.4 173.0 | Ozeanien
MH | Marshallinseln | Marshall-Inseln | marshallisch | Marshaller | Majuro | 7.1 171.1 | Ozeanien
MP | Nördliche Marianen |  |  |  | Saipan | 15.2 145.7 | Ozeanien
NC | Neukaledonien |  | neukaledonisch | Neukaledonier | Nouméa | -21.3 165.6 | Ozeanien
NF | Norfolkinsel |  |  |  | Kingston | -29.0 168.0 | Ozeanien
NR | Nauru |  | nauruisch | Nauruer | Yaren | -0.5 166.9 | Ozeanien
NU | Niue |  |  |  | Alofi | -19.1 -169.9 | Ozeanien
NZ | Neuseeland |  | neuseeländisch | Neuseeländer | Wellington | -41.8 171.5 | Ozeanien
PF | Französisch-Polynesien |  |  |  | Papeete | -17.7 -149.4 | Ozeanien
PG | Papua-Neuguinea |  | papua-neuguineisch | Papua-Neuguineer | Port Moresby | -6.5 145.2 | Ozeanien
PN | Pitcairninseln |  |  |  | Adamstown | -25.1 -130.1 | Ozeanien
PW | Palau |  | palauisch | Palauer | Ngerulmud | 7.5 134.6 | Ozeanien
SB | Salomonen | Salomon-Inseln | salomonisch | Salomoner | Honiara | -8.9 159.6 | Ozeanien
TK | Tokelau |  |  |  |  | -9.2 -171.8 | Ozeanien
TO | Tonga |  | tongaisch | Tongaer | Nukuʻalofa | -21.2 -175.2 | Ozeanien
TV | Tuvalu |  | tuvaluisch | Tuvaluer | Funafuti | -8.5 179.2 | Ozeanien
VU | Vanuatu |  | vanuatuisch | Vanuatuer | Port Vila | -16.2 167.7 | Ozeanien
WF | Wallis und Futuna |  |  |  | Mata-Utu | -13.3 -176.2 | Ozeanien
WS | Samoa |  | samoanisch | Samoaner | Apia | -13.8 -172.2 | Ozeanien

# unbewohnt oder ohne feste Bevölkerung
AQ | Antarktis |  | antarktisch |  |  | -80.0 20.0 | Antarktika
BV | Bouvetinsel |  |  |  |  | -54.4 3.4 | Antarktika
GS | Südgeorgien und die Südlichen Sandwichinseln | Südgeorgien |  |  |  | -54.5 -36.4 | Antarktika
HM | Heard und McDonaldinseln |  |  |  |  | -53.1 73.5 | Antarktika
IO | Britisches Territorium im Indischen Ozean | Chagos-Archipel, Chagos-Inseln |  |  |  | -7.3 72.4 | Asien
TF | Französische Süd- und Antarktisgebiete |  |  |  |  | -49.3 69.3 | Antarktika
UM | Amerikanische Überseeinseln |  |  |  |  | 19.3 166.6 | Ozeanien
`;

export const COUNTRIES: readonly Country[] = rows(TABLE, 8).map(
  ([code = '', name = '', others, adjectives, inhabitants, capital, middle = '', continent = '']) => {
    const [lat, lon] = middle.split(' ').map(Number);
    return {
      code,
      name,
      others: list(others),
      adjectives: list(adjectives),
      inhabitants: list(inhabitants),
      capital: capital || null,
      lat: lat ?? Number.NaN,
      lon: lon ?? Number.NaN,
      continent,
    };
  },
);

/** Code → name: „KP“ → Nordkorea */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, name }) => [code, name]),
);
