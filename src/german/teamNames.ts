import { wordList } from './wordList.ts';

/** What American and British teams are called behind their town: „San Antonio Spurs“, „Leeds United“ */
export const TEAM_NAMES: ReadonlySet<string> = new Set(
  wordList(`
Spurs Lakers Bulls Celtics Warriors Mavericks Rockets Knicks Nets Hawks Suns Clippers Raptors Cavaliers Pistons Pacers Bucks Timberwolves Nuggets
Grizzlies Pelicans Wizards Hornets Blazers Patriots Giants Jets Dolphins Steelers Ravens Browns Bengals Colts Texans Titans Jaguars Chiefs Raiders
Broncos Chargers Packers Vikings Bears Lions Cowboys Eagles Redskins Commanders Falcons Panthers Buccaneers Seahawks Bruins Canadiens Canucks
Flames Oilers Penguins Flyers Rangers Islanders Devils Capitals Blackhawks Sharks Ducks Predators Senators Sabres Yankees Mets Dodgers Cubs Astros
Phillies Braves Orioles Mariners Twins Royals Marlins Padres Brewers United Rovers Wanderers Hotspur Albion Athletic Argyle Roosters Freezers Tigers
Pinguine Löwen Haie Eisbären Huskies Foxes Wölfe Baskets Towers Skyliners Bulldogs Wildcats Thunders Cosmos Galaxy Thunder Heat 49ers 76ers Avalanche Lightning Hurricanes Saints Cardinals Nationals Athletics Rams
`),
);
