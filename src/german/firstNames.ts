import { wordList } from './wordList.ts';

/**
 * First names that German newspapers print, by the language they come from. Short forms and nicknames included.
 * Names that are ordinary words too („August“, „Mark“) are listed: what a word is, its neighbours decide.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  wordList(`
Achim Adalbert Adam Adelbert Adolf Adrian Alarich Albert Albrecht Alex Alexander Alfons Alfred Alois Aloys Alwin
Ambros Anatol André Andree Andreas Andy Anselm Ansgar Anton Arend Aribert Armin Arnd Arndt Arne Arno Arnold Arnulf
Artur Arthur Arved Asmus August Augustin Axel Balduin Balthasar Bardo Barnabas Bartholomäus Basti Bastian Bastien Ben
Benedikt Benjamin Benni Benno Benny Bernd Berndt Bernhard Bernhardt Bernt Bert Berthold Bertold Bertram Björn Bodo
Bogislaw Bonifatius Boris Brian Bruno Burghard Burkard Burkhard Burkhardt Caesar Carl Carlo Carsten Caspar Chris
Christfried Christian Christof Christoph Christopher Clas Claus Clemens Conny Conrad Constantin Cord Cornelius
Curd Curt Cyriak Dagobert Damian Daniel Dario David Degenhard Denis Dennis Detlef Detlev Dieter Diether Dietmar
Dietrich Dirk Dominic Dominik Eberhard Eberhardt Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Edgar Edmund Eduard
Edwin Egbert Egid Egon Ehrenfried Ehrhard Eike Elias Elmar Emanuel Emil Engelbert Enno Enrico Ephraim Erasmus Erdmann
Erhard Eric Erich Erik Ernst Erwin Eugen Ewald Fabian Falk Falko Felix Ferdinand Ferdi Fiete Finn Florian Folker
Folkert Franco Frank Franz Fred Freddy Fridolin Frieder Friedemann Friedhelm Friedrich Fritz Gabriel Gebhard Georg
Gereon Gerald Gerd Gerhard Gerhardt Gerhart Germar Gernot Gero Gerold Gert Gilbert Giso Gisbert Gottfried Gotthard
Gotthilf Gotthold Gottlieb Gottlob Götz Gregor Guido Gundolf Gunnar Gunter Gunther Günter Günther Gustaf Gustav
Hajo Hanko Hannes Hanno Hans Hansi Hansjörg Hanspeter Harald Hardy Harm Harro Harry Hartmut Hartwig Hasko Heiko
Heimo Hein Heiner Heinfried Heini Heino Heinrich Heinz Helge Helgo Hellmut Hellmuth Helmar Helmfried Helmut Helmuth
Hendrik Henner Hennes Henning Henri Henrik Henry Herbert Heribert Hermann Herrmann Hieronymus Hilmar Hinnerk Hinrich
Hinz Holger Horst Hubert Hubertus Hugo Hyazinth Ignaz Igor Immanuel Immo Ingmar Ingo Ingolf Isidor Ivo Jakob Jan Janis
Jannik Jannis Janosch Jascha Jean Jens Jeremias Jesko Jo Joachim Jobst Jochem Jochen Joe Joel Johann Johannes
John Jonas Jonathan Jonny Jörg Jörn Joschka Josef Joseph Jost Josua Julian Julius Jupp Jürgen Jurek Justin Justus Kai
Karl Karlheinz Karsten Kaspar Kay Kevin Kilian Klaas Klaus Klemens Knud Knut Konrad Konstantin Korbinian Kord Kuno
Kurt Lambert Lars Lasse Laurent Laurenz Lennart Lenz Leo Leon Leonard Leonhard Leopold Levi Levin Linus Lorenz Lothar
Louis Luca Lucas Ludger Ludolf Ludwig Luis Luitpold Lukas Lutz Magnus Maik Malte Manfred Manuel Marc Marcel Marco
Marcus Marek Marian Marin Mario Marius Mark Marko Markus Martin Marten Marvin Mathias Mathis Mats Matteo Matthäus
Matthias Matze Maurice Max Maxim Maximilian Meik Meinhard Meinolf Meinrad Melchior Merlin Michael Michel Mika Mike
Mirko Mischa Moritz Moses Nepomuk Nicki Nico Nicolai Nicolas Niels Niklas Nikolai Nikolas Nikolaus Nils Noah Norbert
Norman Notker Olaf Ole Oliver Olli Ortwin Oscar Oskar Ossi Oswald Oswin Otfried Otmar Ottfried Ottmar Otto Ottokar
Ottomar Pascal Patrick Patrik Paul Pepe Peter Philip Philipp Pius Poldi Quirin Rafael Raik Raimund Rainer Ralf Ralph
Randolf Raphael Rasmus Raymund Reginald Reimar Reimer Reimund Reiner Reinhard Reinhardt Reinhart Reinhold Reinold
Rembert René Reto Ricardo Richard Rico Robby Robert Robin Roderich Rochus Rodolfo Roger Roland Rolf Rolf-Dieter Romeo
Roman Ronald Ronny Rudi Rudolf Rudolph Rüdiger Rupert Ruprecht Ruven Samuel Sandro Sascha Sebastian Sepp Severin
Sebald Siegbert Siegfried Sieghart Siegmar Siegmund Siegward Sigfried Sigismund Sigmar Sigmund Sigurd Silvester Silvio
Simon Sönke Sören Stefan Steffen Stephan Stephen Sven Swen Tassilo Thaddäus Theo Theobald Theoderich Theodor Theophil
Thiemo Thilo Thomas Thoralf Thorben Thorsten Thorwald Tibor Tillmann Tilman Tilmann Till Tilo Tim Timm Timo Timon
Titus Tobi Tobias Toni Tom Tommy Torben Tore Torsten Traugott Tristan Udo Ueli Ulf Ulli Ullrich Ulrich Ulv Urban Urs
Uwe Valentin Veit Vicco Viktor Victor Vinzent Vinzenz Vitus Volker Volkhard Volkmar Vroni Waldemar Walfried Walter
Walther Wendelin Wenzel Werner Wieland Wigald Wilfried Wilhelm Willi Willibald Willibert Willy Wim Winfried Winrich
Wladimir Wolf Wolf-Dieter Wolfgang Wolfhard Wolfram Wolfried Wulf Xaver Yannick York Zacharias Urs Beat Reto Ueli
Jürg Ruedi Hansruedi Hansueli Köbi Christoffel Gian Curdin Andri Flurin Gion
Ada Adelheid Adele Adelgunde Adriane Agathe Agnes Alena Alexa Alexandra Alice Alina Almut Alma Amalie Amanda Amelie Amelia
Anastasia Andrea Angela Angelika Angelina Anika Anita Anja Anke Ann Anna Annabelle Annalena Anne Annegret Annekathrin
Anneke Anneliese Annelie Annelore Annemarie Annette Anni Annika Antje Antoinette Antonia Antonie Ariane Arabella Astrid
Augusta Auguste Aurelia Babette Barbara Bärbel Beata Beate Beatrice Beatrix Berta Bertha Bettina Betty Bianca Bianka Bibiana
Birgit Birgitta Birte Brigitta Brigitte Britta Britt Brunhilde Camilla Carina Carla Carmen Carola Carolin Carolina Caroline
Cäcilie Catharina Cathrin Cecilia Celina Charlotte Christa Christel Christiane Christin Christina Christine Clara Claudia
Conny Constanze Cora Cordula Cordelia Corinna Cornelia Cosima Dagmar Dana Daniela Daphne Debora Deborah Denise Desirée Diana
Dietlind Dina Doreen Doris Dora Dorit Dorle Dorothea Dorothee Dunja Edda Edeltraud Edeltraut Edith Elena Eleonora Eleonore
Elfi Elfriede Elisa Elisabeth Elise Elke Ella Ellen Elli Elly Elsa Else Elvira Emilia Emilie Emily Emma Emmi Emmy Erika
Erna Ernestine Esther Eva Evelin Evelyn Eveline Fanny Felicitas Felizitas Fiona Flora Franka Franziska Frauke Freya Frida
Frieda Friederike Gabi Gaby Gabriela Gabriele Genoveva Gerda Gerlinde Gerta Gertraud Gertraude Gertrud Gerti Gesa Gesche
Gesine Gisela Gita Gitta Gloria Grete Gretel Greta Gudrun Gudula Gundula Hanna Hannah Hanne Hannelore Hedda Hedwig Heide
Heidemarie Heiderose Heidi Heidrun Heike Helen Helena Helene Helga Hella Helma Henriette Henrike Herlinde Hermine Herta
Hertha Hilda Hilde Hildegard Hildegund Hiltrud Ida Ilka Ilona Ilse Imke Imma Ina Ines Inga Inge Ingeborg Ingelore
Ingrid Inka Inken Insa Irena Irene Iris Irina Irma Irmela Irmgard Irmhild Irmi Irmtraud Irmtraut Isabel Isabell Isabella
Isabelle Isolde Iwona Jacqueline Jana Janina Janine Jasmin Jella Jennifer Jenny Jessica Jessika Jette Joana Johanna Josefa
Josefine Josephine Judith Jula Julia Juliane Julie Juliette Jutta Karen Karin Karina Karla Karola Karolin Karoline Katarina
Kathrin Katharina Käte Käthe Kathleen Kathi Kati Katinka Katja Katrin Kerstin Kira Kirsten Klara Klaudia Konstanze Kordula
Kornelia Kristin Kristina Kristine Kunigunde Lara Larissa Laura Lea Leah Lena Leni Leonie Leonore Leontine Lia Liane Lida Lili
Lilian Lilli Lilly Lilo Lina Linda Lisa Lisbeth Liselotte Lisette Loni Lore Loretta Lotta Lotte Louisa Louise Lucia Lucie
Ludmila Luisa Luise Luzia Lydia Madeleine Magda Magdalena Maike Maja Malin Mandy Manja Manon Manuela Mara Mareike Maren Margarete
Margarethe Margareta Margarita Margit Margot Margret Margrit Maria Marianne Marie Marika Marina Marion Marisa Marit Marita Marlene
Marlies Marlis Marlen Marta Martha Martina Mathilde Mechthild Meike Melanie Melina Melissa Melitta Meret Merle Mia
Michaela Michelle Milena Mina Minna Mira Miriam Mirjam Mona Monica Monika Monique Myriam Nadine Nadja Nancy Nane Naomi Nadia
Natalia Natalie Natascha Nele Nelli Nelly Nicole Nicola Nikola Nina Nora Olga Olivia Ortrud Ottilie Patricia Patrizia Paula
Pauline Petra Philippa Pia Ramona Rahel Rebecca Rebekka Regina Regine Reinhild Renata Renate Resi Ria Ricarda Rike Rita
Roberta Romana Romy Rosa Rosalie Rosalinde Rosel Rosemarie Rosi Rosina Roswitha Roxana Ruth Sabina Sabine Sabrina Sahra Salome
Sandra Sara Sarah Saskia Selina Selma Senta Sibylle Sybille Sieglinde Siegrun Sigrid Sigrun Silja Silke Silvana Silvia
Simone Sina Sofia Sofie Solveig Sonja Sonia Sophia Sophie Stefanie Steffi Stella Stephanie Susann Susanna Susanne Suse Susi
Svea Svenja Svetlana Swantje Swetlana Sylke Sylvia Tabea Tamara Tanja Tatjana Teresa Thea Thekla Theresa Therese Theresia Thusnelda Tilda
Tina Traudl Traute Trude Trudi Ulla Ulrike Undine Ursel Ursula Uschi Uta Ute Valentina Valerie Vanessa Vera Verena Veronika Viktoria Victoria
Viola Violetta Vivian Vivien Walburga Waltraud Waltraut Wanda Wendy Wencke Wibke Wiebke Wilhelmine Wilma Xenia Yasmin Yvette Yvonne Zita
Aaron Abby Abigail Abraham Adrienne Aidan Aileen Al Alan Alastair Alec Alicia Alison Alistair Allan Allen Allison Alvin Amber
Amy Andrew Angie Angus Anita Annabel Annie Anthony April Archibald Arlene Art Ashley Ashton Audrey Austin Ava Avery Barack Barbra
Barney Barry Bart Basil Becky Bella Ben Bernadette Bernard Bernie Bert Bessie Beth Bethany Betsy Beverly Bill Billie Billy Blake
Bob Bobby Bonnie Boyd Brad Bradley Brandon Brenda Brendan Brent Bret Brett Bridget Britney Bruce Bryan Bryce Bryan Bud Buddy Burt Buzz
Byron Calvin Cameron Candace Carey Carol Carole Carrie Carroll Carson Carter Casey Cassandra Cate Catherine Cathy Cecil Cedric Chad
Charlene Charles Charley Charlie Chelsea Cherie Cheryl Chester Chloe Chuck Cindy Claire Clarence Clark Claude Clay Clayton Cliff
Clifford Clint Clinton Clive Cody Cole Colin Colleen Collin Condoleezza Connie Connor Conor Craig Curtis Cynthia Cyril Cyrus Daisy Dakota Dale
Dan Danny Darius Darlene Darrell Darren Darryl Dave Davis Dawn Dean Debbie Debra Dee Dennis Derek Derrick Desmond Dexter Dick Dolores Dominique
Don Donald Donna Dorothy Doug Douglas Drake Drew Duane Dudley Duke Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edward Edwina Edna
Eileen Elaine Eleanor Eli Elijah Eliot Elizabeth Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emmett Emmanuel Enoch Erica Erin Ernest Ernie
Errol Estelle Ethan Ethel Eugene Eunice Evan Eve Ezra Faith Faye Fergus Fergie Finley Fletcher Floyd Forrest Frances Francis Francine
Franklin Frankie Freda Freddie Frederic Frederick Gail Gale Gareth Garrett Garry Garth Gary Gavin Gene Geoff Geoffrey George Georgia Georgina
Gerard Gerry Gil Giles Gillian Gina Ginger Gladys Glen Glenn Glenda Gloria Godfrey Gordon Grace Graham Grant Greg Gregg Gregory Guy Gwen
Gwendolyn Gwyneth Hailey Hal Hank Harley Harold Harriet Harrison Harvey Hazel Heath Heather Hector Herb Herman Hilary Hillary Holly Homer Hope
Horace Howard Hubert Hugh Humphrey Hunter Ian Ike Imogen Ingram Ira Irving Isaac Isaiah Ivan Ivy Jack Jackie Jackson Jacky Jacob Jade Jaden
Jake James Jamie Jan Jane Janet Janice Jared Jason Jasper Jay Jayden Jeanne Jeb Jed Jeff Jefferson Jeffrey Jen Jenna Jeremiah Jeremy
Jerome Jerry Jess Jesse Jessie Jill Jim Jimi Jimmy Joan Joanna Joanne Jodie Jody Joey Johnny Johnnie Jon Jonah Jordan Josh Joshua Joy Joyce
Juan Juanita Judy Jude Julianne June Kamala Kate Katherine Kathryn Kathy Katie Katy Kayla Keanu Keira Keir Keith Kelly Kelvin Ken Kendall Kendrick
Kenneth Kenny Kent Kerry Kieran Kim Kimberly Kip Kirk Kirsty Kit Kris Kristen Kristi Kurt Kyle Lana Lance Larry Lauren Laurence Laurie Lawrence
Lee Leila Leigh Len Lenny Leona Leroy Les Leslie Lester Lewis Liam Lillian Lincoln Lindsay Lindsey Linsey Lionel Liz Liza Lizzie Lloyd Logan Lois
Lorna Lorraine Lou Lowell Luanne Lucille Lucinda Lucy Luke Luther Lyle Lyndon Lynn Mabel Mac Mack Mackenzie Madison Maggie Malcolm Mandy Marcia Marcy
Margaret Marge Margery Marilyn Marjorie Marlon Marsha Marshall Martha Marty Mary Mason Matt Matthew Maud Maureen Maurice Mavis Maxine Maxwell May Megan
Meghan Mel Melinda Melvin Mercedes Meredith Meryl Mervyn Meg Mick Mickey Mildred Miles Milton Mindy Miranda Mitch Mitchell Mitt Mo Moe Molly Morgan Morris Mortimer
Muriel Murray Myles Myra Myrtle Natasha Nathan Nathaniel Ned Neil Nell Nelson Neville Newt Nicholas Nick Nicky Nigel Noel Noreen Nolan Norma Olive Oliver Omar
Oprah Orlando Orson Orville Oswald Otis Owen Paige Pam Pamela Patsy Patti Patty Paulette Peggy Penelope Penny Percy Perry Pete Phil Phillip Phoebe Phyllis
Pierce Piers Polly Preston Priscilla Quentin Quincy Rachel Rae Ralph Ramsey Randall Randolph Randy Ray Raymond Reese Reggie Reid Reuben Rex Rhonda Rhys Rich Rick
Ricky Riley Ringo Rob Robbie Roberta Rod Rodney Roderick Ron Ronald Ronan Ronda Ronnie Rory Rosalind Rosalyn Roscoe Rose Rosemary Ross Rowan Roxanne Roy Ruby Rufus Rupert
Russ Russell Rusty Ryan Sadie Sally Sam Samantha Sammy Sander Sandy Saul Scarlett Scott Sean Selena Seth Seymour Shane Shannon Sharon Shaun Shawn Sheila Sheldon Shelley
Sherman Sherry Shirley Sid Sidney Sienna Silas Sinead Skip Solomon Sophie Spencer Spike Stacey Stacy Stan Stanley Stella Steph Stephen Sterling Steve Steven Stevie Stewart Stuart
Sue Susan Suzanne Sydney Sylvester Tammy Tara Taylor Ted Teddy Terence Teri Terrance Terrence Terri Terry Tess Thelma Theodore Tiffany Tiger Timothy Tina Toby Todd Tommy
Tony Tracey Tracy Travis Trevor Trey Tricia Trisha Troy Truman Tucker Ty Tyler Tyrone Tyson Valerie Van Vance Vaughn Vedant Velma Vern Vernon Vic Vicki Vince Vincent Virgil
Virginia Vivienne Wade Wallace Wallis Wally Walt Wanda Warren Wayne Wendell Wesley Wes Whitney Wilbur Wiley Will Willa Willard William Willie Willis Wilson Winston Winona
Woodrow Woody Wyatt Yolanda Zac Zach Zachary Zack Zane Zoe Zoey
Alain Albertine Alexandre Alphonse Amaury Amandine Anatole Antoine Anaïs Armand Arnaud Arsène Aristide Aurélien Aurélie Auguste Baptiste Barthélemy Benoît Bernadette Bertrand
Brigitte Camille Cécile Cédric Céline Charlène Chantal Christelle Christophe Claudine Clément Clémence Clotilde Colette Corinne Cyril Cyrille Damien Danielle Daphné Delphine
Denis Didier Dominique Edith Édith Édouard Edouard Élisabeth Élise Élodie Emile Émile Émilie Emmanuel Emmanuelle Éric Étienne Etienne Eugène Eugénie Fabien Fabienne Fabrice
Fernand Florence Francine Franck François Francois Françoise Frédéric Gaël Gaston Gauthier Geneviève Geoffroy Georges Gérald Gérard Gerard Germaine Ghislaine Gilbert Gilles
Giscard Grégoire Grégory Guillaume Gustave Guy Hélène Henri Hervé Honoré Hubert Hugues Ingrid Isabelle Jacques Jean-Baptiste Jean-Claude Jean-François Jean-Jacques
Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanne Jérôme Joëlle Jordan Josette Joséphine Jules Julien Julienne Karim Laurence
Laurent Léa Léo Léon Léonie Liliane Lionel Loïc Luc Lucien Lucienne Ludovic Mahmoud Manon Marcelle Margaux Marguerite Marine Martine Mathieu Mathilde Matthieu Maxime
Mélanie Michèle Mireille Muriel Nadège Nathalie Nicolas Noël Noémie Océane Odile Olivier Pascale Patrice Philippe Pierre Pierrette Quentin Raoul Rachida Raymonde Régis Rémi Rémy
Renaud Renée Roch Romain Roselyne Sandrine Ségolène Serge Séverine Sidonie Solange Stéphane Stéphanie Suzette Sylvain Sylvie Théo Théodore Thibaut Thibault Thierry Tristan Ulysse
Valéry Véronique Victoire Vincent Virginie Xavier Yann Yannick Yves Yvon Zinédine Zinedine Éva Aimé Aimée Alioune Amadou
Adriano Agostino Alberto Alcide Aldo Alessandra Alessandro Alessia Alessio Alfonso Alfredo Amedeo Amerigo Andreotti Angelo Annalisa Annamaria Antonella Antonio Arianna Armando
Arrigo Arturo Attilio Beppe Beniamino Benito Bernardo Bettino Bruna Camillo Carlotta Carmela Carmelo Caterina Cesare Chiara Cinzia Ciro Claudio Clemente Corrado Cosimo Cristiano
Cristina Dante Davide Demetrio Diego Dino Domenico Donatella Donato Edoardo Eleonora Elio Elisabetta Emanuele Emiliano Emilio Emma Ennio Enrica Enrico Enzo Ercole Ermanno
Ernesto Ettore Ezio Fabio Fabrizio Fausto Federica Federico Felice Ferdinando Ferruccio Filippo Flavia Flavio Fortunato Francesca Francesco Franca Fulvio Gaetano Gennaro Gerardo
Giacomo Giacinto Giada Giampaolo Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianna Gianni Giorgia Giorgio Giosuè Giovanna Giovanni Girolamo Giulia Giuliana Giuliano Giulio
Giuseppe Giuseppina Giustino Goffredo Graziano Guglielmo Ignazio Ilaria Ivana Lamberto Leonardo Letizia Liliana Livia Livio Loredana Lorenzo Luciana Luciano Lucio Lucrezia Ludovico Luigi
Manlio Marcello Margherita Marinella Marta Massimiliano Massimo Matilde Mattia Maurizio Mauro Michela Michelangelo Michele Milena Mirella Monica Nello Niccolò Nicolò Nicoletta Nino Nunzio
Oreste Orietta Ornella Osvaldo Ottavio Paola Paolo Pasquale Patrizio Piero Pierluigi Pietro Pino Pippo Primo Raffaele Raffaella Raimondo Renato Renzo Riccardo Rino Roberto Rocco
Rodolfo Romano Rosanna Rosario Rossana Rossella Ruggero Sabina Salvatore Samuele Santo Saverio Sergio Serena Severino Silvano Silvio Simona Sofia Stefania Stefano Susanna Teresa Tiziana
Tiziano Tommaso Torquato Ubaldo Ugo Umberto Valentino Valeria Valerio Vasco Vincenzo Virgilio Virginia Vito Vittoria Vittorio Walter
Adolfo Adán Agustín Alejandra Alejandro Alfonso Alonso Álvaro Ana Andrés Ángel Ángela Aníbal Antonia Antonio Araceli Arturo Asunción Augusto Aurelio Baltasar Bartolomé Beatriz
Belén Benito Bernabé Bernardo Blanca Camilo Carlos Carmen César Clara Claudio Concepción Consuelo Cristóbal Cristian Cristiano Cristina Cruz Daniela Diego Dolores Domingo Eduardo
Elena Elvira Emiliano Emilio Enrique Ernesto Esperanza Esteban Eugenio Eva Evo Facundo Federico Felipe Fernanda Fernando Fidel Florencia Francisca Francisco Gabriela Gael Gerardo
Germán Gonzalo Graciela Gregorio Guadalupe Guillermo Gustavo Héctor Hernán Hernando Horacio Hugo Humberto Ignacio Iker Inés Inmaculada Íñigo Isabel Isidro Ismael Iván Jaime Javier
Jesús Jimena Joaquín Jordi Jorge José Josefa Juan Juana Julián Julia Julio Laureano Leandro Leonel Leopoldo Lionel Lope Lorena Lucas Lucía Luis Luisa Lula Macarena Manuel Manuela
Marcela Marcelo Marcos Margarita María Mariano Maribel Maricarmen Marisol Martín Mateo Maximiliano Mercedes Miguel Míriam Moisés Montserrat Natalia Néstor Nicanor Nicolás Nuria Octavio
Óscar Pablo Pablito Paco Paloma Patricio Paula Paz Pedro Pilar Pío Rafael Ramiro Ramón Raúl Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Rosario Salvador Santiago Santos Sebastián
Sergio Simón Soledad Teodoro Teresa Tomás Trinidad Valentín Vicente Víctor Virginia Xavi Ximena Yolanda Zulema Afonso Aécio Anderson Ayrton Bento Bruna Caetano Catarina Dilma
Duarte Edson Fabiano Fátima Fernão Gilberto Gonçalo Henrique Inácio Isabela Jair Janaína João Joaquim Jorge José Juscelino Lourenço Luciana Luís Luiz Manoel Marina Mauricio Michel
Nuno Otávio Paulo Raimundo Renan Rodrigo Rogério Ronaldo Rui Sérgio Simão Thiago Tiago Vasco Vinícius Washington Wellington
Ad Adriaan Alwin Anouk Arie Arjen Bas Bauke Bert Bram Cees Christiaan Coen Daan Dick Dirk-Jan Eelco Edwin Femke Fons Frans Frits Geert Gerrit Gijs Guus Hans Hein Henk
Huub Ineke Jaap Jacco Jelle Jeroen Jet Joop Joost Joris Jos Jurgen Kees Klaas-Jan Koen Laurens Leen Liesbeth Lodewijk Luuk Maarten Maikel Marieke Mark Marleen Matthijs Menno
Mieke Nelleke Niek Onno Pieter Piet Pim Rafael Rem Rens Rick Rik Rinus Rob Robbert Robin Roel Ronald Ruud Saskia Siem Sjoerd Sybren Sylvester Teun Theo Thijs Tijs Tinus
Wesley Wiel Willem Wim Wopke Wouter Yolande
Aksel Anders Anker Arvid Aud Axel Bengt Bente Birger Birthe Bjarne Bo Börje Carl-Gustaf Christer Dag Ebba Egil Einar Erkki Erna Esa Espen Fredrik Frode Gorm Göran Grethe Gro
Gunilla Göte Hakan Håkan Håkon Halldór Halvor Harri Heikki Helle Henning Hjalmar Ibrahimovic Inger Ingvar Ivar Jaakko Jarl Jari Jarmo Jens-Peter Jesper Joakim Johan Jon Jonas
Jorma Juha Jukka Jussi Jyri Kaj Kalle Kari Karl-Johan Keijo Kimi Kimmo Kjell Kjetil Knut Kristian Kristoffer Lars-Erik Lasse Lauri Leif Lene Lennart Linn Lotta Magnar Marit Mats Matti
Mette Mika Mikael Mikko Mogens Morten Niels Niklas Nils Odd Ola Olav Olle Olof Oluf Ove Paavo Pål Pekka Peder Pelle Per Pernille Pertti Petter Poul Preben Ragnar Ragnhild Rasmus
Rikke Rolf Roald Sanna Sauli Sebbe Sigge Sigurd Siri Stellan Sten Stieg Stig Sture Sune Svante Svein Sverre Tage Tapio Tarja Tarjei Teemu Terje Tiina Timo Toomas Tore Torgny
Torill Tor Trine Trond Trygve Tuomas Turid Ulla Ulrika Urho Veikko Vesa Vibeke Viggo Ville Yngve Ólafur Björk Sigríður Guðni Katrín
Adrianna Agata Agnieszka Alicja Andrzej Aneta Aniela Antoni Artur Barbara Bartosz Beata Bogdan Bogusław Bożena Bronisław Cezary Czesław Dariusz Danuta Donald Dorota Edyta Elżbieta Ewa
Ewelina Fryderyk Franciszek Grażyna Grzegorz Gustaw Halina Hanna Henryk Ignacy Irena Izabela Jacek Jadwiga Jagoda Jakub Jan Janusz Jarosław Jaroslaw Jerzy Joanna Józef Jozef Julian Juliusz
Justyna Kamil Karol Karolina Katarzyna Kazimierz Konrad Krystyna Krzysztof Lech Leszek Lucjan Ludwik Łukasz Lukasz Maciej Magdalena Małgorzata Malgorzata Marcin Marek Mariusz Marta
Mateusz Michał Michal Mieczysław Mikołaj Mirosław Mirosława Norbert Oskar Paweł Pawel Piotr Przemysław Radosław Radoslaw Rafał Robert Roman Romuald Ryszard Sebastian Sławomir Stanisław
Stanislaw Stefan Sylwester Szymon Tadeusz Teresa Tomasz Wacław Waldemar Wiesław Wiktor Wisława Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zofia Zuzanna Zygmunt Żaneta
Aleš Alena Alois Andrej Antonín Bedřich Bohumil Bohuslav Božena Břetislav Čeněk Dalibor Dagmar Eliška Emil František Gustáv Hana Helena Ivana Jakub Jan Jana Jarmila Jaromír Jaroslav Jiří
Jiri Jitka Josef Karel Kateřina Květa Ladislav Lenka Libor Lubomír Luboš Lucie Ludvík Luděk Markéta Markéta Martina Matěj Michal Milan Miloš Milos Miloslav Mirek Miroslav Miroslava Oldřich
Ondřej Otakar Patrik Pavel Petr Petra Přemysl Radek Radim Richard Rostislav Rudolf Šimon Stanislav Šárka Tomáš Tomas Vaclav Václav Věra Vít Vítězslav Vladimír Vlastimil Vojtěch Zbyněk Zdeněk Zdenek
Zuzana Ľubomír Ľudovít Mikuláš Milada Peter Robert Rudolf Štefan Vladimir Zuzana Iveta Eduard
Aleksandar Aleksander Alija Ana Ante Andrija Anton Biljana Blaž Bogdan Bojan Boris Borislav Borut Boško Branimir Branislav Branko Bratislav Ćiro Dalibor Damir Danica Danijel Danilo Darko
Davor Dejan Dragan Dragana Dragiša Dragoslav Draško Drazen Dražen Dubravka Dubravko Duško Dušan Edin Emir Franjo Goran Gordana Gojko Haris Hashim Hrvoje Igor Ilija Iva Ivan Ivana
Ivica Ivo Jadranka Janez Jelena Josip Jovan Jovana Jozo Katarina Kolinda Krešimir Krsto Kruno Ljubica Ljubo Ljudevit Lovro Luka Maja Marija Marijan Marinko Marjan Marko Mate Mateja Matija
Miha Mihailo Mihajlo Milan Milena Milica Milo Milorad Miloš Milutin Mirjana Mirko Mirna Miro Miroslav Mladen Momčilo Naser Nebojša Nemanja Nenad Nikola Nikolina Novak Olivera Oliver
Pavle Petar Predrag Primož Radan Radomir Radoslav Radovan Rade Ramush Ranko Ratko Romana Sanja Saša Sava Senad Slavica Slaven Slavko Slavoj Slobodan Snežana Srđan Stanko Stevan Stipe Stjepan
Svetozar Tihomir Toma Tomislav Urška Uroš Vedran Vesna Viktor Vinko Vjosa Vladan Vladislav Vlado Vojislav Vuk Zdravko Željko Zlatan Zlatko Zoran Zvonimir Živko Albin Arben Arta Atifete Bajram Edi
Enver Fatmir Ibrahim Ilir Isa Kosova Lorik Rexhep Sali Shkodran Valon Xherdan Granit Aleksandra
Alexej Aleksej Alexei Aleksei Alexey Alexandr Aleksandr Aljona Alla Anatoli Anatolij Andrei Andrej Andrey Anatolij Anton Arkadi Arkadij Artem Artjom Artemi Boris Darja Daria Denis Dmitri
Dmitrij Dmitry Dimitri Dmytro Ekaterina Jekaterina Galina Gennadi Gennadij Georgi Georgij German Gleb Grigori Grigorij Igor Ilja Ilya Inna Irina Ivan Iwan Iwanka Jakow Jegor Jelena Jewgeni
Jewgenij Jewgenia Juri Jurij Kirill Klim Konstantin Ksenia Xenia Larissa Lawrenti Leonid Lew Lidija Ljudmila Ljubow Ludmilla Maksim Maxim Marat Margarita Marija Marina Matwej Michail Mikhail
Mykola Mykhailo Mychajlo Nadeschda Nadja Natalja Nikita Nikolai Nikolaj Nikolay Nina Oksana Oleg Oleh Oleksandr Oleksij Oleksii Olexander Olena Olga Olha Ostap Pawel Pawlo Petro Pjotr Polina Platon
Raissa Ramsan Ramil Roman Ruslan Ruslana Rustem Semjon Sergei Sergej Sergey Serhij Serhii Sinaida Stanislaw Stepan Stepan Swetlana Taras Tatiana Tatjana Timofej Timur Valentina Valerij Valeri
Valery Vadim Vasili Viktor Viktoria Vitali Vitalij Vladimir Vladislav Vyacheslav Volodymyr Wadim Waleri Walerij Walentin Walentina Wassili Wassilij Wasyl Wenjamin Wera Wiktor Wiktoria Wjatscheslaw Witali
Witalij Wladislaw Wladyslaw Wolodymyr Wsewolod Jaroslaw Julija Yulia Yuri Yury Zoja Sachar Rinat Dschochar Aslan Achmed Achmat Schamil Schota Eduard Micheil Salome Bidsina Irakli Surab Nino Giorgi Tamar
Adrian Alexandru Alin Ana Bogdan Călin Calin Cătălin Ciprian Constantin Corneliu Cristian Crin Dacian Dan Doina Dumitru Elena Emil Eugen Florin Gabriela Gheorghe George Hunor Iliescu Ion Ioan
Ioana Iulian Klaus Laura Liviu Lucian Ludovic Maia Marcel Marian Mihai Mihail Mircea Monica Nicolae Nicu Octavian Ovidiu Petre Radu Raluca Răzvan Sorin Ștefan Teodor Traian Tudor Valeriu Vasile
Victor Viorel Viorica Vlad Zoltan Asen Atanas Biser Bojko Boyko Christo Dimitar Georgi Hristo Ivajlo Ivaylo Ivo Kiril Krassimir Meglena Nadeschda Nikolaj Ognjan Petar Plamen Rossen Rumen
Simeon Stanimir Todor Wladimir Zwetan András Attila Balázs Béla Csaba Dezső Endre Éva Ferenc Gábor Géza György Gyula Imre Ildikó István Ibolya János Jenő József Judit Kálmán Katalin Klára
Krisztina Lajos László Laszlo Levente Lóránt Márta Mátyás Mihály Miklós Nándor Orsolya Ottó Pál Péter Sándor Szabolcs Tamás Tibor Viktor Vilmos Zoltán Zsolt Zsuzsa Zsuzsanna Katinka Aigars
Aivars Andris Andrus Arvydas Artis Dalia Gediminas Gitanas Guntis Ilmārs Ingrida Jānis Juris Jüri Kaja Kersti Kęstutis Krišjānis Lennart Maris Raimonds Rolandas Siim Taavi Toomas Urmas Valdas Valdis
Vytautas Algirdas Laimdota Egils Edgars Evika
Achilleas Adonis Alexandros Alexis Anastasios Andreas Angeliki Antonis Apostolos Aristotelis Athanasios Christos Costas Dimitra Dimitrios Dimitris Dora Eleni Eleftherios Evangelos Fofi Georgios Giannis Giorgos
Ioanna Ioannis Iannis Kalliope Katerina Konstantinos Kostas Kyriakos Loukas Lucas Makis Manolis Maria Melina Michalis Mikis Nana Nikolaos Nikos Odysseas Olga Panagiotis Panos Pavlos Petros Spyros Stavros Stelios
Takis Thanos Theodoros Theofanis Vangelis Vasilis Vassilis Vassilios Yanis Yannis Yiannis Yorgos Zoe Nikos Tassos Glafkos Demetris Demetrios
Abdülkadir Abdullah Adem Adnan Ahmet Akif Ali Alparslan Arda Arif Aslı Aydan Ayfer Aygül Aylin Ayşe Ayse Aysel Aziz Bahar Barış Bayram Bekir Berivan Berkay Berna Bilal Bilkay Binali Bora Bülent
Burak Burcu Can Cansu Cem Cemal Cemil Cemile Cengiz Cenk Cevat Ceyda Cihan Cüneyt Defne Demet Deniz Derya Devlet Dilan Dilek Doğan Doğu Ebru Ece Ecevit Ekin Ekrem Elif Emel Emine Emrah Emre
Ender Engin Enver Ercan Erdal Erdem Erdoğan Eren Ergün Erhan Erkan Erol Ersin Ertuğrul Esra Fahri Faruk Fatih Fatma Ferhat Feridun Ferit Feyza Fikret Filiz Furkan Gökçe Gökhan Gönül Gül Gülay Gülay
Gülcan Gülsen Gülşah Gülten Gürsel Güven Hakan Haldun Halil Halit Haluk Hamit Hande Hanife Hasan Hasret Hatice Haydar Hayri Hikmet Hilal Hilmi Hülya Hürriyet Hüseyin Ilhan İbrahim İlhan İlkay Ilkay
İsmail Ismail İsmet Kadir Kaan Kamil Kemal Kenan Kerem Kerim Koray Lale Lamya Levent Leyla Mahir Mahmut Mehmet Mehmed Melek Meltem Meral Mert Merve Mesut Metin Mevlüt Mithat Muammer Muharrem Murat Mustafa
Mutlu Müjde Nazan Nâzım Nazim Nazli Necati Necdet Necla Necmettin Nermin Neşe Nevin Nihal Nihat Nilgün Nuray Nurcan Nuri Nursel Oğuz Okan Oktay Omid Onur Orhan Osman Ozan Ömer Önder Özcan Özdemir Özgür
Özlem Pelin Pınar Rabia Ramazan Recep Refik Remzi Reşat Rıza Sabahattin Sabiha Sadık Salih Samet Sami Savaş Sedat Seda Sefa Selahattin Selçuk Selda Selim Selin Selma Semra Senem Serap Serdar Serhat
Serkan Serpil Sevda Sevgi Sevil Sevim Seyran Sezen Sibel Sinan Suat Süleyman Şahin Şebnem Şenol Tahir Tamer Tansu Tarık Tarkan Tayfun Tayyip Tekin Temel Timur Tolga Tuba Tuğba Tülay Tuncay Turan Turgut Ufuk
Uğur Umut Ümit Vedat Vural Yağmur Yakup Yalçın Yasar Yaşar Yasemin Yasin Yavuz Yeliz Yıldırım Yılmaz Yunus Yusuf Zafer Zehra Zeki Zekeriya Zeynep Ziya Zühal Zülfü Cansel Canan Serap
Abbas Abdallah Abd Abdel Abdelaziz Abdelkader Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abdurrahman Abdou Abu Adel Adil Afif Ahmad Ahmed Aida Aischa Aisha Akbar Akram Ala Alaa Amin Amina Amal Amir
Amira Ammar Amr Anas Anis Anwar Arafat Aref Arif Arwa Asad Asef Ashraf Asif Asma Assad Atef Ayad Ayatollah Ayman Aziz Baschar Bashar Badr Baha Barham Barzan Basel Basim Bassam Bilal Boutros Burhan
Chaled Chalid Chalil Dalal Dana Dschalal Dschamal Dschamila Ebrahim Ehsan Emad Esmail Fadel Fadi Fahd Faisal Faiz Farah Farhad Farid Farida Farouk Faruk Fatima Fatemeh Fawzi Fayez Firas Fuad Gamal
Ghada Ghassan Habib Hadi Hafez Hafis Haider Haidar Hakim Halima Hamad Hamdan Hamed Hamid Hamza Hanan Hani Hareth Harun Hasan Haschim Hassan Hatem Haytham Hayat Hicham Hischam Hisham Hossein Hosni Husain Hussein
Hussain Ibrahim Idris Ihab Ijad Imad Imam Iman Imran Isaak Ismail Issa Iyad Izzat Jabbar Jaber Jafar Jalal Jamal Jamil Jamila Jassem Jawad Junis Jussuf Kamal Karim Karima Kassem Khaled Khalid Khalifa Khalil
Laila Latifa Layla Leila Lina Loubna Mahdi Mahmud Mahmoud Maher Mahsa Majid Malik Malika Mansour Mansur Marwan Maryam Masoud Massoud Massud Mehdi Mir Mohamad Mohamed Mohammad Mohammed Mohsen Mona Moqtada
Mounir Mourad Mubarak Muhammad Muhammed Muktada Munir Musa Muammar Muna Mussa Mustafa Mustapha Mutassim Nabih Nabil Nada Nadim Nadir Nadia Naguib Naji Najib Nasrin Nasser Nassim Navid Nawal Nawaf Nawaz Nazanin
Nidal Nizar Nouri Nur Nura Nuri Nouredine Omar Osama Othman Qasem Rabih Rached Rachid Rafik Rafiq Rahim Rami Rana Rania Raschid Rashid Rasoul Raouf Rauf Reem Reza Riad Rima Roya Ruhollah Saad Saadi
Sabah Sabri Sadegh Saddam Sadiq Saeed Safa Said Saif Sajjad Salah Salam Saleh Salem Salim Salma Salman Samar Sami Samir Samira Sana Saud Sayed Seif Shadi Shahid Shahram Shakir Shams Shaima Sharif Shirin
Sinan Soheir Sohrab Sufian Suha Suhail Sultan Tahar Taher Tahir Taha Talal Tamim Tareq Tarek Tarik Tariq Taufik Tawakkol Tawfik Umar Usama Uthman Wael Wahid Walid Wafa Wasim Yahya Yaser Yasin Yasir Yasser Jassir Yassir Yassin
Younes Youssef Youssou Yousef Yunis Yusuf Zahra Zaid Zain Zainab Zaki Zayed Zeid Zeinab Ziad Zine Zineb Zohra Ajmal Aschraf Asif Benazir Gulbuddin Hamid Imran Mullah Nawaz Pervez Parvez Shahbaz Yousaf Zardari
Abdoulaye Ahmadou Aliko Amadou Amara Ayodele Babatunde Bakary Blaise Boubacar Chidi Chimamanda Chinua Cyril Desmond Didier Ellen Emeka Emmerson Faustin Félix Goodluck Haile Hifikepunye Ibrahima Idi Idriss Isaias
Jacob Jakaya Jomo Joyce Kaboré Kofi Koffi Kwame Laurent-Désiré Macky Mamadou Meles Mobutu Moïse Moussa Muhammadu Mwai Nelson Ngozi Obi Olusegun Omar Ousmane Paul Robert Sadio Samora Sékou Seydou Sidi Tendai Thabo Thomas
Uhuru Umaru Wangari Winnie Wole Yoweri Yakubu Abiy Kibaki Raila
Aharon Ami Amos Ari Ariel Arik Arje Asher Assaf Avi Avigdor Avraham Ayelet Barak Batya Benjamin Benny Bezalel Binjamin Chaim Chaja Dalia Danny David Dov Dvora Efraim Ehud Elazar Eli Eliezer Ephraim
Eyal Gabi Gad Gadi Gershom Gideon Gilad Golda Haim Hadas Herzl Itamar Itzhak Jakov Jehuda Jitzchak Josef Josi Levi Limor Menachem Meir Merav Mordechai Mosche Moshe Naftali Nahum Natan Nir Noa Noam
Ofer Ophir Rachel Reuven Ron Sarah Schimon Schlomo Schmuel Shaul Shimon Shlomo Tali Tamar Tzipi Uri Yaakov Yael Yair Yariv Yehuda Yigal Yitzhak Yoav Yoram Yosef Yossi Yuval Zeev Zipi Zvi
Aarav Aditi Ajay Ajit Akash Amartya Amit Amitabh Anand Anil Anita Anjali Anuradha Apurva Aravind Arjun Arun Arundhati Arvind Asha Ashok Atal Ashwin Bhagat Chandra Deepak Deepika Devendra Dinesh Ganesh Gita Gopal
Govind Hari Harish Hema Indira Indra Jagdish Jaswant Jawaharlal Jayant Jyoti Kailash Kalpana Kamal Kapil Karan Kavita Kiran Kishore Krishna Kumar Lakshmi Lal Lata Madhav Madhuri Mahatma Mahendra Mahesh Mallika Manmohan
Manoj Meena Mira Mohan Mohandas Mukesh Nalini Narendra Naresh Natwar Naveen Neha Nikhil Nirmala Nitin Om Parag Parvati Pooja Prakash Pranab Prasad Prashant Pratap Pratibha Prem Priya Priyanka Rabindranath Rahul Raj
Raja Rajan Rajesh Rajiv Rajnath Rakesh Ram Ramesh Rani Ranjit Ratan Ravi Rekha Rishi Ritu Rohan Rohit Sachin Salil Sandeep Sangeeta Sanjay Satya Satyajit Shankar Shashi Shiv Siddharth Sita Smriti
Sonia Sri Srinivas Subramanian Sudhir Sunil Sunita Surendra Suresh Sushma Swami Uday Uma Usha Varun Venkatesh Vijay Vikram Vinod Viraj Vishal Vivek Yash Yogi Mahinda Maithripala Gotabaya Ranil Chandrika Khaleda
Scheich Hasina Aung Suu Ban
Aiko Aki Akihito Akira Akiko Asami Ayumi Daisuke Eiji Emi Fumio Goro Haruki Haruto Hideki Hideo Hiroki Hiroko Hirohito Hiroshi Hiroyuki Hitomi Ichiro Isao Jun Junichiro Kaori Katsuya Kazuo Kazuki Keiko Keisuke
Kenji Kenta Kenzaburo Kenzo Koichi Koji Kunio Makoto Mariko Masahiro Masako Masaru Michiko Miki Minoru Mitsuko Naoki Naoko Naoto Naruhito Natsuo Nobuo Noriko Osamu Reiko Ryo Ryoko Ryu Sadako Sakura Satoshi
Seiji Shigeru Shinichi Shinji Shintaro Shinzo Shinzō Shohei Shoichi Shunsuke Susumu Tadao Taichi Takashi Takeo Takeshi Taro Tetsuo Tomoko Toshiki Toshio Tsutomu Yasuhiro Yasuo Yoichi Yoko Yoshihide Yoshihiko Yoshiko
Yoshiro Yuichi Yuka Yuki Yukio Yumi Yuriko Yutaka Toshimitsu Itsunori
Ferdinand Corazon Rodrigo Imee Joko Susilo Megawati Prabowo Thaksin Yingluck Prayuth Bhumibol Mahathir Anwar Najib Hun Norodom Aung Thein Min Nguyen Ho Nguyễn Sebastián
Abelard Adalbero Adelina Adeline Adina Adine Adolfine Agatha Agneta Albina Aleida Alenka Alexandrine Alexia Alfreda Alida Aline Alisa Alisha Alissa Alke Almuth Aloisia Alrun Alwine
Alya Amadeus Amalia Amandus Amely Amrei Anabel Andi Andra Andreina Angelica Angelique Anica Anina Anique Anjuta Anka Ann-Christin Ann-Kathrin Ann-Sophie Anna-Katharina Anna-Lena
Anna-Lisa Anna-Maria Anna-Sophie Annabell Annabella Anne-Kathrin Anne-Katrin Anne-Sophie Annedore Annegrete Annekatrin Anneli Annelies Annemie Annett Annick Annina Anny Anuschka
Apollonia Ariadne Arista Arlette Arlo Asta Athanasius Aurelius Babsi Balder Barbro Bea Beke Bele Belinda Benedetta Benedicta Benedikta Benita Berenike Berit Bernadine Bernardine
Bernharda Bernhardine Bertel Bertina Bertine Betina Betti Bibi Birga Birgitte Birka Blandine Blanka Brigida Brita Brunella Brunhild Cäcilia Camill Candida Cara Caren Cathleen Catrin
Cecilie Celestine Charlotta Christhild Christl Cilly Clarissa Claudette Clementine Cleo Clothilde Coletta Conrado Constance Corina Cornelie Cosmas Crescentia Dagny Daniele Darina
Davina Deike Delia Desiree Désirée Detta Diane Didi Diemut Dieta Ditte Dominika Donata Donatus Dorette Doria Doriane Dörte Dörthe Dotti Eberhardine Eda Edelgard Effi Ehrentraud
Ehrentrud Elfie Elga Eliane Elinor Ellinor Elma Elna Elsbet Elsbeth Elsie Elske Emelie Emely Emerentia Emerich Ena Enya Ernst-Dieter Ernst-Georg Ernst-Günter Ernst-Ludwig Estefania
Estella Ester Etta Eugenia Eugenie Eulalia Euphemia Eusebius Eva-Lotta Eva-Maria Evelyne Eyke Fabiola Fanni Fedor Feli Felicia Feodora Fidelis Fides Fita Florentine Floriane Franeck
Franz-Josef Franz-Joseph Franz-Peter Franzi Frederike Freia Friedegard Friedegund Friedelind Friedrich-Karl Fritz-Georg Fritzi Frodo Frowin Fulbert Gabriella Gabrielle Georgine
Gerd-Rainer Gerdi Gerfried Gerhild Gerlind Germanus Gerriet Gertrude Geske Gidon Gila Gilda Ginette Gisa Giselher Giseltraud Gitte Goda Golo Gordian Gosia Gotelind Gracia Grazia
Gretchen Gretl Griet Grit Gritta Guda Guenter Guenther Gunda Gundi Gunhild Günnar Gunnel Gustava Gustel Gwendolin Hadmut Hadwig Haiko Haimo Hanneliese Hanni Hans-Christian
Hans-Christoph Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gerd Hans-Gert Hans-Günter Hans-Günther Hans-Heinrich Hans-Hubert Hans-Jakob Hans-Joachim Hans-Jörg Hans-Josef Hans-Jürgen
Hans-Karl Hans-Martin Hans-Olaf Hans-Otto Hans-Paul Hans-Peter Hans-Rudolf Hans-Ulrich Hans-Uwe Hans-Werner Hansdieter Heddi Hedi Hedy Heilwig Heinz-Christian Heinz-Dieter
Heinz-Georg Heinz-Günter Heinz-Harald Heinz-Joachim Heinz-Josef Heinz-Jürgen Heinz-Peter Heinz-Werner Helmi Henny Henrietta Herma Herwarth Hetty Hias Hilaria Hilarius Hildegunde
Hildrun Hilke Hilla Hilma Hiltraud Hinderk Hippolyt Holda Holdine Horst-Dieter Idun Iduna Ilga Ilonka Ilsa Ilsabe Ilsebill Ingelene Ingetraud Ingetraut Ingrun Inke Iolanthe Irmelin
Irmingard Irmtrud Isadora Istvan Ivonne Jago Jakoba Jan-Marco Jan-Niklas Jan-Ole Jan-Peter Jan-Philipp Janette Janin Janne Jannek Jannes Jasmina Jean-Francois Jeanette Jeannette
Jeannine Jelka Jens-Uwe Jil Jochim Jodokus Johann-Friedrich Johann-Georg Johanne Jolanda Jolante Jolanthe Jolina Joline Jonna Jördis Jörg-Uwe Jorina Jorinde Josef-Otto Josefina
Josie Jule Julian-Alexander Juliana Julietta Julika Julischka Juna Justina Justine Jytte Kai-Uwe Karena Karl-Eduard Karl-Erivan Karl-Friedrich Karl-Georg Karl-Günther Karl-Hans
Karl-Heinrich Karl-Heinz Karl-Josef Karl-Ludwig Karl-Otto Karl-Peter Karl-Rudolf Karl-Theodor Karl-Werner Karlfried Karlotta Kathe Katherina Katjuscha Kay-Uwe Kea Keike Kiara Kirsti
Kirstin Kitty Klarissa Klaus-Dieter Klaus-Jürgen Klaus-Michael Klaus-Peter Klaus-Werner Klementine Klothilde Konny Konstantia Kora Korinna Kreszentia Kriemhild Kristiane Kristof
Kunibert Ladina Laetitia Laureen Laurentius Lavinia Leana Leandra Lenja Lennard Lenore Leonora Leopoldine Liana Lidia Lidwina Lieschen Liesel Lieselotte Liesl Lil Lilith Lily Lindis
Linnea Lioba Lisabeth Lisann Lise Lisel Lissi Liv Loana Lola Lolita Lona Lonni Lorchen Lotti Luana Luder Ludwiga Lühr Luitgard Luitgart Lulu Lür Luzie Lya Maaike Mada Maddalena
Madita Madlen Madlene Magdalene Magitta Magret Maira Maite Maj Malina Malwina Malwine Maral Marc-Andre Marc-André Marc-Uwe Mareen Maret Marga Margaretha Margita Margitta Margo
Marianna Marie-Agnes Marie-Anne Marie-Christine Marie-Claire Marie-France Marie-Jo Marie-Louise Marie-Luise Marie-Theres Marie-Therese Mariella Marielle Marieluise Marike Marilene
Marissa Maritta Marla Marlena Marlise Marlitt Marlo Marquard Marret Marthe Marti Mascha Mathilda Matilda Maura Mauritz Max-Otto Maxi Maximiliane Maya Mechthilde Mechtild Meinald
Meinert Meinhart Meinulf Meli Melusine Merete Merit Merlind Micha Michi Milla Milli Milly Mimi Minka Minnie Mirabella Mirja Mirka Mirl Mitja Mizzi Moira Moni Monja Morgana Nadin
Nadjeschda Nahne Nanda Nandine Nanette Nannette Nanni Natali Neele Nena Nicolette Nicolina Niki Nikoletta Nilda Ninette Noelle Noemi Norberta Norea Norina Notburga Ocke Octavia Oda
Odette Odilia Odilo Oktavia Olgierd Ophelia Ortrun Osanna Ota Otti Pat Paul-Heinz Paulina Peppi Perdita Perpetua Peter-Michael Petronella Petrus Philine Philippine Philomena
Pierre-Emerick Pierre-Michel Pippa Pippi Pirmin Poppo Priska Quirina Rabea Raffaela Ragna Raimunda Ralf-Dieter Raphaela Regula Reimut Reinald Reinhilde Reinolf Reinulf Rena Rene
Renke Rieke Ritva Robertine Rolanda Rolf-Peter Romina Ronja Rosalia Rosita Rotraud Rotraut Rowena Ruben Rudolfine Runa Runhild Rut Ruthard Saba Samanta Saphira Sarah-Lena
Scholastika Schorsch Sebastiane Seppl Seraina Seraphin Seraphina Sergius Severina Sibyl Sibylla Sidonia Sieghard Sieghild Sieglind Siegrid Siegwart Siggi Sigi Signe Sigune Silka
Silvie Silvius Simonetta Sinja Sissi Sissy Smilla Soenke Söhnke Solvejg Sonni Soraya Stanislaus Stephania Stina Stine Susette Sven-Ulf Sybilla Sylvana Sylvio Tabitha Taira Tamina
Tania Theda Theodora Theres Thies Thilde Thimo Thordis Thyra Tia Tiana Tido Tilde Tine Tini Tjard Tjark Tjorven Tomke Tomma Tommi Tonia Tonja Torge Traude Traudel Trix Trixi Trudel
Trudl Tycho Uda Ulf-Peter Urania Urschel Ursina Utta Valentine Valeska Veronica Vicky Vigdis Vilja Vilma Viviane Volkbert Volker-Bodo Volkert Volkhart Volkhild Volrad Vreni Walda
Waldtraud Walli Walpurga Waltrud Wanja Warnfried Wastl Wendel Wendela Wendeline Wenzeslaus Werner-Jürgen Wernfried Wernher Wicky Wienke Wigand Wigbert Wiglaf Wilgard Wilhelma
Wilhelmina Wilko Wilm Wilmar Wiltraud Wiltrud Winifred Wito Wolf-Dietrich Wolf-Peter Wolf-Rüdiger Wolfdieter Wolfdietrich Wolfhart Wulfhard Wunibald Xandra Xaveria Xenja Ylva Yorck
Zarah Zenta Zoé Zora
Abdulkadir Ádám Adriana Agamemnon Agim Agnese Agron Ákos Alajos Alban Alberico Albulena Alekos Alfio Aljaž Alkis Alojz Alper Amadeusz Ambrus Anamarija Andras Andreotto Anestis
Angelos Aniello Anikó Annibale Anselmo Anto Antonello Antonino Antun Anže Arbër Ardian Arkadiusz Arnaldo Arpad Árpád Artan Asım Asli Assunta Athina Atilla Avdo Avni Aysun Azad
Azeglio Azem Azra Bahadır Balint Bálint Baris Bartek Bartlomiej Bartłomiej Başak Bashkim Batuhan Beatka Bedri Behgjet Belma Bence Benedetto Beril Berk Berkan Berkant Berrin Bertalan
Besim Beyza Biagio Bilge Birol Blagoje Błażej Blerim Blerta Boglárka Bogna Bogoljub Bogumił Boguslaw Bohdan Bojana Boleslaw Bolesław Boran Borisav Bořivoj Boro Bozena Bozidar
Božidar Božo Branka Brigita Bronislaw Brunello Budimir Bujar Bünyamin Cafer Çağla Çağlar Canset Čedomir Celal Ceren Cevdet Ceyhun Charalambos Charis Chrysoula Çiğdem Cigerxwin Cihat
Ciriaco Costantino Costanza Cyprian Czeslaw Dado Damiano Damla Dániel Danijela Dardan Darija Darijo Darinka Dávid Davorka Dawid Dejana Denes Dénes Desanka Despina Devrim Dezso Didem
Dilara Dinko Dionysios Dionysis Djordje Dobrica Domagoj Domenica Donatello Đorđe Draga Dragica Drago Dragoljub Dragomir Dragutin Drita Dritan Duje Dusan Duška Dusko Duygu Dyonisos
Dževad Ecem Edon Efstathios Elçin Elemér Elvir Elzbieta Emanuela Emilian Emin Enes Enikő Enis Enisa Erdinç Erkin Ertan Eryk Erzsébet Esad Esen Esin Esma Eszter Etelka Eugeniusz
Evangelia Eylül Fadil Fadime Faik Fani Faris Fatos Fatoş Fazil Fazıl Feliks Ferencz Feride Fethullah Figen Fikri Filip Filippa Filippos Fiorella Fiorello Fitim Flaminia Foteini
Fotis France Frane Frantisek Fuat Funda Gaia Gaspare Gašper Gejza Gellért Gemma Genowefa Gergely Gergő Geza Gianmarco Giannina Gigi Gino Gioacchino Gioia Giuditta Giusi Giusto Gizem
Goranka Gordan Graziella Grazyna Gregoris Grozdana Gualtiero Gülistan Gülizar Gülşen Gülseren Güray Gürkan Gyöngyi Gyorgy Hacer Halide Halim Hamdi Hatun Hayati Hevin Hidayet
Hieronim Hulusi Husein Hüsnü Hynek Ibro Iga Ilario Ilias Ilker İlker Ilyas İlyas Immacolata Inan Ipek İpek Ippolito Iraklis Irem Ireneusz Irfan İrfan Işıl Ismet Italo Ivanka Ivano
Ivka Izet Jacopo Jadranko Jadzia Jakuba Ján Janos Jarek Jaromir Jasna Jędrzej Jelica Jeno Jernej Jetmir Jindrich Jindřich Jorgos Josipa Jovanka Joze Jože Jozsef Juraj Jure Jurica
Kacper Kadri Kalliopi Kamila Karoly Károly Kazim Kazım Kinga Klemen Konstantina Konstanty Korkut Kornel Kornél Kornelija Kosta Kresimir Kristijan Krisztián Krunoslav Krystian
Ksawery Ksenija Kübra Kujtim Kürşat Kushtrim Kveta Lazar Lechosław Lefteris Leokadia Leonidas Liberato Libuše Licia Licio Lirim Ljerka Ljiljana Ljubisa Ljubiša Ljubomir Lojze Longin
Lőrinc Loris Lubica Lubomir Lubos Luchino Lucyna Ludek Ludovica Luigia Lukáš Lulzim Marcelina Marcella Mária Marián Marijana Marilena Mariola Marios Marjana Márk Marketa Marton
Márton Marzena Máté Matej Matjaž Matko Matúš Matyas Maurizia Meho Mehtap Melih Melike Melis Melita Merih Meryem Mieczyslaw Mihael Mihaly Mijo Miklos Mikolaj Milenko Mileva Milivoj
Milivoje Miljenko Milka Milko Milovan Milun Mimmo Miraç Miralem Mirjeta Miroslaw Mirsad Mislav Mizgin Mojca Mojmír Momir Müge Muhamed Muhammet Muhittin Muhsin Mujo Münir Müslüm
Müzeyyen Naci Nagehan Naim Nalan Namık Nandor Natale Natasa Nataša Nazario Nazım Nazlı Nebahat Nebojsa Nechirvan Necip Nedeljko Nejc Neslihan Nesrin Neven Nevena Nevenka Nexhat
Nexhmije Nezahat Nihad Nijaz Nikica Nikiforos Nilay Nilde Nimet Ninoslav Niyazi Nóra Nurdan Nurettin Nurten Nurullah Obrad Ödön Ognjen Oğuzhan Olcay Oldrich Oliwia Ömür Ondrej
Orazio Orestis Oriana Oronzo Otokar Ottavia Ottorino Özden Özge Ozren Palmiro Panagiota Panajotis Pantelis Paraskevi Patrycja Pavla Pavol Pericles Perihan Pero Pervin Piera
Pierfrancesco Pierpaolo Pina Pinar Piroska Polyxeni Primoz Prodromos Przemek Przemyslaw Quirino Radka Radmila Radoje Rafal Rahmi Rajko Rasim Rastislav Réka Relja Remigiusz Rezső
Riccarda Rinaldo Riza Rıdvan Rodi Rojda Rojin Rok Roksana Romolo Rosalba Rosaria Rosella Rózsa Ruhi Rüstem Rüştü Růžena Ružica Rysiek Saadet Şaban Sadettin Sadiye Safet Safiye Sait
Sakis Saliha Salvo Samo Sanda Sandor Sanela Sante Santino Sasa Savo Savvas Sead Sebastiano Seçil Sedef Selami Selcuk Selen Sema Semih Semiha Şerafettin Serafino Serdal Şeref Serhad
Şerif Şerife Sertaç Servet Serxwebun Sevgül Sevilay Şevket Seweryn Seyfettin Şeyma Shkelzen Šime Simge Sinem Sinisa Siniša Şivan Sıla Skender Skënder Slađana Slavomír Slawomir Sloba
Slobo Slobodanka Snezana Snježana Soňa Sonay Soner Songül Sotiris Spiros Spyridon Srdja Srdjan Stamatis Stana Stanisława Stefanos Štěpán Stergios Stoja Stojan Suad Şükran Şükrü Sula
Sulejman Sümeyye Suna Süreyya Suzana Svatopluk Svetislav Sylwia Szczepan Szilárd Szilvia Tadej Tahsin Talat Tamas Taner Tansel Tarcisio Taulant Tazio Teofil Teoman Tereza Thanasis
Themis Theofilos Thodoris Tivadar Tolunay Tomo Tonči Totò Tufan Tugay Tugba Tugce Tuğçe Tülin Tullio Tuncer Turgay Turhan Türkan Tvrtko Tytus Ugur Ulaş Ümmü Urbano Uros Urszula Utku
Vahid Valdet Valter Vanja Vanni Vasileios Vasilije Vasiliki Vavřinec Vavro Vedad Veli Velimir Veljko Verica Veysel Vida Viktória Vildan Vilém Vincenza Virna Višnja Vitomir Viviana
Vjekoslav Vjosë Vlade Vlasta Vojin Vojtech Volkan Vratislav Waclaw Wieslaw Wiesława Wincenty Wislawa Wlodzimierz Wojtek Xenophon Xhevat Yeşim Ylli Zarko Žarko Zbyszek Zdenka Zdeňka
Zdenko Zdzislaw Zelal Željka Zeljko Zeno Zenon Zeynel Žiga Zijad Zissis Zlata Zoi Zorana Zorica Zsófia Zübeyde Zuhal Zühtü Zülküf Zvezdan Zvjezdan Zvonko
Abayomi Abbasali Abdelhamid Abdelkarim Abdellah Abdelmalek Abderrahim Abderrahmane Abdoul Abdourahmane Abdulhamid Abdulkarim Abdullahi Abdurrahim Abdusalam Abebe Abel Aberash Abidemi
Abimbola Abiodun Abiola Abla Absalon Adaeze Adalet Adama Adamu Adanna Adão Adaobi Adebayo Adebola Adedayo Adegoke Adekunle Adelaida Adelita Ademola Adeola Aderonke Adesina Adetokunbo
Adewale Adilson Aditya Adolphus Adunni Aerin Afua Agostina Agostinho Ahmadu Aicha Aïcha Aigerim Aigul Aijan Aikaterini Ailín Ainhoa Aino Ainura Aiperi Aishwarya Aïssata Aitana Aitor
Akhil Akin Akinwumi Akio Akosua Akshay Akua Akwasi Alaaddin Aladár Alana Alassane Albena Albertina Aldona Alea Alemayehu Alesandro Alessa Alfonsa Alhaji Aliaksandr Alieu Alim Alisher
Aljoscha Allegra Almaz Almudena Aloysius Alpaslan Alperen Alyssa Amadeo Amaia Amanuel Amarjit Ambrogio Ameenah Amena Amilcar Amílcar Aminata Aminu Amjad Amrita Ananya Anastas
Anastassija Anatolijs Anca Anđela Andjela Andrius Andriy Angélica Anh Ankit Annemieke Antanas Antônio Antony Anu Anuar Anup Anura Anurag Aoife Apinya Apolo Araz Archana Ardit Areti
Argyro Ariadna Armanda Armida Arndís Arni Árni Aron Arsen Arseni Arsenij Arslan Arturas Aruna Asefa Asim Asko Assane Assia Astou Asuka Asuman Atif Atiku Atsuko Atsushi Audrius Aukje
Aureliano Awa Awni Axelle Aya Ayaan Ayako Ayan Ayaz Ayla Ayo Ayokunle Ayşegül Ayten Azadeh Azim Aziza Babacar Babajide Babak Badri Bahman Bahram Baldassare Banu Bao Barnabás Barnaby
Baruch Basia Basma Bassem Bastiaan Bayani Beathe Belinay Belkis Benazzouz Benjámin Bennie Berat Berdimurat Berfin Bergljot Berker Bernadeta Bernardino Bersant Besa Betania Betül Bharat
Bhupinder Bich Bimal Binh Bintou Birame Birgül Birutė Bjarni Blas Bogdana Bohumila Bolanle Boldizsár Borbála Borislava Bosko Botond Boureima Boženka Brayan Breno Bronius Bronwen Bryony
Buğra Bukola Busisiwe Büşra Buyani Çağatay Cahit Caitlin Callum Camila Candelaria Candice Candido Carles Carmelita Cayetana Celestino Celso Chaima Chandan Charalampos Charlize Cheick
Cheikh Chiaki Chidinma Chieko Chigozie Chihiro Chika Chikako Chike Chima Chinedu Chinonso Chinwe Chioma Chiyo Chizuko Chloé Chona Christodoulos Chrysanthi Chukwuemeka Cian Ciara
Cillian Cintia Claas Clarice Claudiu Cleiton Colm Colomba Conceição Constantijn Constanza Cormac Cosmin Costel Costin Cristián Csilla Curro Cvetan Czesława Daciana Dagfinn Dagmara
Dagný Dagur Daichi Daiki Daina Dainius Daiva Dalila Dalva Damjan Danae Danika Dara Daragh Dário Darya Davi Davit Davud Dawda Dawit Dawood Dayo Débora Deepa Deividas Demba Demir Denisa
Denys Desiré Desislava Destiny Dhanush Dharmendra Dhruv Diadié Diarmuid Dicle Didar Dijana Dilip Dilnoza Dimitrije Dinara Diogo Dionisio Dionísio Dipak Disha Diwa Djamel Djamila
Djeneba Djibril Dolkun Domantas Domingos Domnica Donatas Doncho Donka Donncha Dóra Dorin Doroteja Dóróthea Dorothée Dotan Dragoş Drahomír Drażen Droplaug Dulce Dumisani Durga Džemal
Dženan Dzhamal Ebenezer Ebrima Edem Edita Edmilson Ednan Eduarda Edvaldas Edvin Efim Efosa Efrain Efraín Egill Eglė Ehsanullah Eidur Eija Eiko Eila Eilidh Eimear Eino Eirik Ekow Ela
Elanur Elchin Eldar Elefteria Eleonor Elham Éliane Elías Eligiusz Elín Eljif Elmira Elnur Élöd Elodie Eloísa Elowen Elpida Elsayed Eluned Elvan Elvīra Elwira Elyas Emem Emerson Emese
Emilija Emira Emmanouil Emmerich Emöke Eneko Eoin Epifanio Erasmo Erion Erlend Erlinda Erling Ermelinda Ermias Ernesta Ernő Ervin Esi Eskil Esmaeil Esme Esmé Essam Estela Esteve Eudora
Eudoxia Eufemia Eugenija Eun-ji Eusebio Euzebiusz Evaristo Evelina Evgenia Evren Ewerton Eyjólfur Eylem Eyüp Ezekiel Ezgi Fabián Fabíola Fabricio Fabrizia Fadila Fahad Faiza Fannie
Faranak Fares Farrukh Fateh Fathi Fatmire Fatou Fatoumata Faustina Faustino Fawad Fawzia Fazal Febe Fehmi Felipa Femi Feng Fereshteh Feriha Fermín Ferran Ferruh Fethi Fethiye Fevzi
Fiachra Fidan Fieke Filipa Finnbogi Fintan Fiodor Firat Firdaus Firoz Fitzroy Fırat Fjodor Flávio Fleur Flóra Florentina Florentino Folake Folasade Foluke Fouad Francesc Franklyn
Franziskus Freyja Friðrik Fumiko Funmilayo Gabrielė Galip Ganna Garima Gáspár Gaspard Gatis Gaurav Gautam Gavriil Gaye Gela Gelson Genaro Geno Georgeta Geórgios Gerardina Germana
Geronimo Gerónimo Gertruda Gervasio Getachew Gezim Gilberta Ginevra Gintaras Girish Girma Gísli Gjergj Gjorgji Goce Gökay Gonca Goncalo Gonul Graça Grigol Grigoris Grizelda Grozdan
Guðmundur Guðrún Guillem Guillermina Gul Gülçin Güler Gulnara Gulnora Gulshan Gülsüm Gültan Gunārs Gunay Günay Gunnhild Gunta Gurbanguly Gurpreet Gwendoline Györgyi Habiba Haddis
Hadija Hadiza Hadjar Hae-won Hafiz Hafsa Hafþór Hajar Hajime Hakeem Hala Halid Halime Hallgrímur Hamadi Hamida Hamidou Hanif Hanka Hannele Hao Haralds Harcharan Hardeep Hariharan
Harjit Harmen Haroon Harsh Harsha Haru Haruka Haruko Haruo Haseeb Hashem Hassane Hassiba Haukur Hawa Hayden Hazal Heba Heda Hedvig Hedwiga Heidar Helēna Heliodoro Heljä Heloísa Hemant
Henadzij Hendrika Henna Henrieta Henrikh Henryka Heorhij Heriberto Herlinda Hermína Herminia Hessa Hideaki Hideko Hidetoshi Hilario Hildur Himanshu Hinrik Hiram Hiromi Hisako Hisashi
Hjördís Hocine Hoda Honorata Honorato Horațiu Horia Hossam Houda Houssem Hovhannes Hristina Hulda Humayun Hung Husam Husayn Husnu Hwan Hyacinth Hye-jin Hyun-woo Iago Iain Ianis Iason
Ibeth Ibrahimu Iciar Idir Idrissa Idrissou Ieva Ifeanyi Ifeoma Ignacia Ignas Iheanyi Ihor Ihsan İhsan Iiro Ikechukwu Ikram Ikuko Ikuo Ilda Ildar Ildefonso Ileana Ilham Iliana Imaculada
Imane Imani Imanol Imelda Imtiaz Inanna Inbar Indrek Ingeborga Ingólfur Inigo Innokenti Inocencia Inocencio Intan Iolanda Iona Ionel Ionuț Irén Irini Irmak Irmantas Isaías Isak Isatou
Isha Ishaan Ishak Ishaq Ishmael Isidora Iskander Ismaël Israfil Issam Issiaka Itai Itsuki Itziar Iulia Iyasu Izaskun Izz Jaan Jaana Jachym Jáchym Jacinta Jacinto Jae-hyun Jae-in Jairo
Jaka Jaleel Jalil Jamaal Jameel Jamilah Jamshid Janko Jánós Jaouad Jarkko Jaroslava Jasbir Jasminka Jatin Jaume Javad Javed Jayanti Jean-Bertrand Jela Jennie Jerónimo Jevgeni Ji-eun
Ji-hoon Ji-hye Ji-sung Ji-woo Ji-young Jia Jiayi Jihan Jindra Jiřina Jitendra Jocelyn Jóhann Jóhanna Jóhannes Jolanta Jónas Jonathon Josep Josiah Joško Józefa Judita Juho Julen Julieta
Jūlijs Julita Jumana Jumoke Jun-ho Jun-seo Junaid Junichi Junko Jūratė Jurgis Justas Juuso Jyrki Kaarina Kaarlo Kaczmar Kadiatou Kaija Kaisa Kajsa Kaloyan Kamaljit Kamilla Kamran
Kanako Kanta Kaoru Kapka Karam Kareem Karitas Karlis Kārlis Karthik Kaspars Katarína Katayoun Katelyn Katsuhiko Katsumi Kaveh Kaya Kayode Kazuhiko Kazuhiro Kazuko Kazuya Kazuyoshi
Keiichi Keiji Keita Kelechi Kellyanne Kendra Kenichi Kennosuke Keren Kerttu Ketevan Kevser Keziah Khadija Khadim Khalida Khanh Khatuna Khawla Khizr Khodadad Khosrow Khulood Khurshid
Kiriakos Kirsi Kishan Kiyoko Kiyoshi Kjartan Kjerstin Klāvs Klement Klementina Kohei Kojo Koki Kolbeinn Koldo Konrád Konstancja Kosei Kostadin Kostis Kosuke Kotaro Kouassi Kreshnik
Kristaps Kristián Kristiān Kristiina Kristín Kristīne Kristinn Kristjan Kristján Kristóf Kristofer Kseniya Kubat Kulwinder Kumari Kumiko Kunal Kunihiko Kurmanbek Kuzey Kwabena Kwadwo
Kwaku Kwasi Kwesi Kwon Kyla Kyoko Kyriaki Kyung-soo Ladislao Ladislava Laith Lakshman Lalita Lalla Lamia Lamine Lancelot Landon Lansana Laurentiu Laurențiu Laurynas Laust Laxmi Lazaros
Leena Leevi Leilani Lejla Lela Lelia Leocadia Leonardus Leonida Leonor Leoš Lerato Leticia Levan Levon Lianne Lídia Lieke Liese Ligia Lígia Liisa Lilia Lilija Liliya Lilla Lillemor
Linas Linh Lior Lioudmila Lisandro Lisbet Ljuba Ljudmyla Llorenç Loan Loes Lorenc Lorenza Loreto Lotfi Lourdes Lovisa Lubna Lucila Lucilla Lucrecia Ludivine Ludmiła Luísa Luiza Lurdes
Lutfi Luz Lwazi Lyudmila Maali Maarja Maartje Madalina Mădălina Madan Madeeha Madhavi Madhu Madina Madis Mads Maebh Máel Maeve Mafalda Magali Magdaléna Magdolna Maha Mahalia Mahamadou
Mahamat Mahmood Mahnaz Mahshid Mahtab Máire Majda Majed Makena Maksym Mala Malak Malala Malena Malick Malte-Jonas Mamadu Mamady Mame Mami Mamoru Mamuka Manana Manas Mandisa Mandla
Manfredo Manish Manisha Manjit Manju Manjula Manola Mansoor Manthos Maqbool Maralize Marceli Marcial Marcius Margarida Margrét Margrethe Margriet Margus Mariam Mariama Mariame Mariana
Mariann Maricel Maricruz Mariia Marijke Mariló Marilù Marinela Marinus Maristella Maritza Mariya Marjo Marjolein Markku Markos Marouane Martim Martino Mārtiņš Martynas Maruša Marwa
Marya Maryem Maryla Maryna Maryse Maryvonne Marzia Masaaki Masahiko Masaki Masami Masanori Masao Masashi Masatoshi Masayoshi Masayuki Mashal Masud Masuma Matejka Mateus Matías Matyáš
Mauno Maurício Maxence Maximilien Maymuna Mayra Mayu Mayumi Mbaye Medha Medhat Meera Megumi Mehran Mehri Mei Mekonnen Meliha Memduh Meng Mercy Mergim Meri Meritxell Merlijn Merritt
Mersad Mesfin Messaoud Metka Metod Mevlana Mian Micaela Michiel Michinori Midori Mieko Mihaela Mihkel Mihnea Miho Mihovil Miika Mikaela Mikel Mikheil Mikkel Miklavž Milagros Milana
Milanka Mile Millicent Mimoun Minako Mindaugas Ming Minh Miran Mirela Mirwais Mirza Misaki Misako Misha Mitar Mitko Mitra Mitsuo Mitsuru Miyako Miyuki Mladenka Moa Modest Modibo Modou
Modupe Moez Mohamadou Mohammadreza Mohini Mohit Mohsin Moises Mokhtar Momodou Mónica Mônica Monir Montse Moreno Morgane Morteza Mostafa Motoko Moulay Mounia Mouza Mpho Mthunzi Mudassar
Mukhtar Mumtaz Muneer Munira Muntadher Murad Murali Murtala Murtaza Musadiq Musarrat Mustafizur Muthoni Myint Myroslav Myroslava Myrto Mzia Nabeel Nabila Nadav Nadeem Nadezhda Nadira
Nadiya Naeem Nafisa Nafisatou Nagendra Nagwa Nahed Nahla Nahuel Naila Naima Najat Najla Najwa Nakato Namrata Nanako Nandini Nandita Naoya Narayan Narciso Nares Narges Nargiz Nasim
Nasima Nasir Nasr Nasra Nasreen Nassira Nastasia Nastassia Natacha Natálie Natalija Natalya Nathanael Natia Natsuki Natsuko Naveed Navin Nazar Nazarij Nazira Nazmi Neal Neda Nedim
Nedžad Neel Neelam Neelofer Neema Nela Neli Nene Nerea Neriman Neringa Nermina Neta Nevzat Nezha Ngaio Ngan Ngoc Ngũgĩ Nguyệt Nia Niall Niamh Niang Nicasio Nicolau Nicoleta Niculina
Nida Nigar Nigora Nijolė Nika Niklāvs Nikodem Nikol Nikolett Nikoloz Nikša Nilofar Niloufar Nilton Nilüfer Nimrod Ninel Ninh Niraj Nirmal Nisha Nishant Nita Nitza Nivin Njál Njeri
Njoroge Nkechi Nkosazana Nnamdi Nobuhiro Nobuko Nobuyuki Noëlle Noemí Noha Nokuthula Nomvula Nona Noomi Noor Noora Norah Norio Noura Nourhan Novica Noy Nozomi Ntombi Nureddin Núria
Nuriye Nurlan Nursultan Nursuna Nwankwo Nyasha Nyokabi Obafemi Obed Obinna Odalys Oded Odón Ofelia Ofra Ohad Oihana Oili Oisín Okechukwu Okke Oladipo Olafur Olajide Olanrewaju Olayinka
Oleksandra Olesja Olimpia Olivér Oltion Olu Olufemi Olugbenga Oluremi Oluwaseun Oluwaseyi Olympe Omari Omer Omkar Omoyele Ondine Onufri Ophélie Oralia Orest Oresteia Oretha Oriol Orla
Orlaith Orsola Osagie Osmar Oswaldo Othmar Otilia Otso Otylia Oumar Oumarou Oumou Ourania Oya Øystein Øyvind Ozgur Özkan Padma Pádraig Páidí Pamina Panayiotis Pankaj Paolina Paora
Parastoo Parisa Parmjit Parvaneh Parveen Parvin Parviz Pasang Pasi Patience Patrícia Patricija Patryk Paúl Paulino Paulius Pavao Pavlína Pavlo Payam Peadar Pearl Pedrag Peeter Pegah
Pelagia Pelayo Pema Pere Peregrine Perla Petri Petrica Petrona Petronela Petroula Petru Phan Phindile Phuc Phuong Piedad Pieranna Pilvi Pinchas Pirjo Pirkko Plácido Polona Polycarp
Pompeo Pontus Prabhat Prabhu Prachi Pradeep Prafulla Pramila Pramod Pranav Prapai Prasanna Preethi Preeti Premysl Prerna Pridon Priscila Prithviraj Priyantha Prudence Prvoslav Pumla
Purificación Purnima Qadir Qais Qamar Qasim Quang Quim Quynh Raafat Rabab Rachana Rachele Racquel Radhika Radko Radmir Rado Radoš Radosav Rafaela Ragip Ragnheiður Rahat Raheem Rahma
Rahmat Raif Raija Raimo Raimonda Rainis Raisa Raivis Rajat Rajendra Rajni Raju Rakhi Ralitsa Ralitza Ramakrishna Raman Ramin Ramiz Ramla Ramlah Ranjan Raphaële Raquel Rasa Rashad
Rasheed Rashida Rashmi Ratna Rauli Rauno Ravindra Ravshan Rawan Raya Rayan Razan Razia Razvan Reba Rebeca Rebeka Regīna Rehan Rehana Reidar Reihaneh Reilly Reino Rejane Reji Remedios
Remigijus Remigio Renad Renáta Renatas Renee Renske Reshma Retno Reyhan Reynaldo Rhea Rhiannon Rhoda Rhodri Rian Richa Rieko Rifat Rigoberta Rigoberto Rihab Riika Riikka Riitta Rim
Rimantas Rimas Rina Rinku Risto Ritesh Riya Riyad Rizwan Roar Robertas Roberts Robyn Rodica Rodrigue Roi Róisín Rokas Rolands Rollo Romaine Román Romàn Romāns Romilda Romualda Romualdo
Romulo Rómulo Ronen Ronit Roosmarijn Rosalía Rosalynn Rosana Rosangela Rosário Rosaura Roshan Roshni Rosica Roslyn Rossitza Rostam Rostyslav Roswita Rotem Rouba Roula Roxane Róża
Rozalia Rubén Rubina Ruchira Rūdolfs Ruka Rukhsana Rumana Rumi Rumiana Runar Rune Rupa Rustam Rūta Ruža Ružena Ryoichi Ryoji Ryosuke Ryota Ryotaro Ryszarda Ryuichi Ryuji Saadia Saara
Saban Sabir Sabira Sabrin Sachiko Sadaf Sadhana Sadia Sadiya Saeko Safak Şafak Safia Safiya Safwan Sagar Sahar Sahil Saïd Saida Saifullah Sajeda Sajid Sakari Sakina Sakshi Saku Saleem
Salima Salimata Sallie Salomé Saltanat Salud Salvija Samed Sameera Samia Samina Samori Samuli Sanae Sancho Sandhya Sandip Sandór Sanel Sanem Sanjeev Sanjit Sanne Sanni Santeri Sanusi
Saoirse Saori Sapna Saqib Sarala Saran Sarath Sardar Sargis Sarik Sarina Sarita Saroj Sarojini Sarp Sarunas Šarūnas Sasha Sassan Satchidananda Satish Sato Satoko Satomi Satoru
Saudamini Saulius Saurabh Savita Sayaka Sayeeda Sayuri Seán Seba Sébastien Secil Şehnaz Seiichi Sekou Selman Selwyn Semir Semira Şenay Şener Senka Senthil Serafim Serghei Sergi Sergiu
Sertac Servando Sevag Ševal Sevinç Seyed Seyhan Seynabou Sezer Sezgin Shabana Shabir Shabnam Shabtai Shafiq Shafqat Shah Shaheen Shahida Shahin Shahla Shahnaz Shahrukh Shahrzad Shaikh
Shailesh Shakeel Shakil Shakira Shakuntala Shalva Shamil Shamim Shamima Shamsa Shamsul Shani Shanta Shantanu Shanti Shaquille Sharad Sharan Sharmila Sharmin Shashank Shaukat Shauna
Shayma Shazia Sheena Sheetal Shehzad Shekhar Shelagh Shelly Sherif Sherin Sherine Sherko Sheryl Sherzod Shideh Shige Shigeko Shigeo Shigeyuki Shiho Shiki Shilpa Shin Shin-ichi Shingo
Shinichiro Shinobu Shinya Shira Shireen Shiri Shiro Shivani Shmuel Shobha Shogo Shoji Shoko Shoshana Shota Shpëtim Shraddha Shreya Shri Shruti Shu Shubham Shuhei Shuichi Shuji Shukri
Shun Shunichi Shuntaro Shusaku Shweta Shyam Shyamala Siaka Siarhei Siavash Sibongile Sibusiso Sidal Siddiq Sidiki Sidra Sidsel Sietske Sifiso Sigrídur Sigurður Sigvard Siham Sihem
Sikandar Silje Silvania Silvestras Silvestre Silvija Silvina Silviu Simba Simin Simo Simran Simta Sinéad Sinikka Siobhan Siobhán Siphiwe Sirimavo Siripong Siriwan Sirje Sirkka Sisay
Sisko Sissel Sitara Sithembile Siti Sitti Siv Sivan Sixto Siyabonga Sjur Skaidrite Skarlett Slavenka Smadar Smaranda Smilja Smiljan Smita Sneha Snorri Sofía Sofija Sofya Sohail Soheil
Sokratis Soleil Solène Solomia Solveiga Solvita Somchai Sona Sonal Sondre Sonny Soo-jin Soo-young Soora Sophoklis Sorina Sota Sotiria Sotirios Souad Soufiane Souhail Souleymane Soumaya
Spartaco Spiridon Srđa Srdan Srećko Sreten Srinivasa Stafford Stane Stanimira Stanislava Stanka Stavroula Stefán Ştefan Stefana Štefania Stefanija Stefka Steinar Steingrímur Steinunn
Stela Stelian Štěpánka Stephon Steva Stevo Stijepo Stijn Stoimen Stojanka Stoyan Stoyanka Sturla Styliani Stylianos Subhas Subhash Subramaniam Subrata Suchada Sudarshan Sudha Sufjan
Sugandha Suhair Suhrob Sujata Sujatha Sukarno Sukh Sukhbaatar Sukhdev Sukhwinder Sulaiman Sulayman Suleika Sulev Suleyman Sultana Suman Sumanta Sumati Sumaya Sumeyye Sumiko Sumit
Sumitra Sun-hee Sun-woo Sundar Sundaram Suneeta Sunniva Suraj Surayya Suri Surinder Surya Susana Sushil Sushila Susila Sutapa Suthep Suvi Suzan Suzanna Suzuko Svend Svetla Světlana
Svetlin Svetomir Sviatoslav Svitlana Swati Syed Syeda Sylva Symeon Synne Synnøve Szonja Tadahiro Tadas Tadashi Tadesse Taffy Tahira Tahmina Taiichi Taimi Taisto Taiwo Taj Tajana
Takaaki Takafumi Takahiro Takako Takamasa Takanobu Takao Takayuki Takehiko Takeru Takuma Takumi Takuro Takuya Tala Talha Taliesin Talin Talip Tamae Tamaki Tamami Támara Tamaz Tami
Tamika Tamiko Tamio Tammam Tammie Tanaka Taneli Tânia Tanisha Tanvi Tanya Tarana Tarmo Tarun Tasha Taslima Tasos Tatsuo Tatsuya Tatyana Taufiq Tauno Tautvydas Tawakkul Tayeb Taylan
Tecla Tedros Tegan Teijo Teklu Telma Telmo Temitope Temur Teo Teodora Teofila Teófilo Teresinha Terézia Terho Terttu Tesfaye Teshome Tessa Tetjana Tetsuro Tetsuya Tevfik Thalía Thandi
Thando Thanh Thao Thapelo Tharindu Tharman Themba Themistoklis Theocharis Theodosia Thérèse Thi Thierno Thiruvengadam Thomasina Thora Thorbjörn Thorbjørn Thord Thorunn Thorvald Thu
Thulani Thuy Thủy Tian Tiberiu Tidiane Tigist Tigran Tihana Tiia Tijana Tilly Timea Tímea Timofei Timoteo Timothée Tinatin Tineke Tinka Tirath Tirso Tito Tjaša Tobiah Todora Togrul
Toivo Tokiko Tokuko Tolgay Tolulope Tomaž Tome Tomi Tomica Tomihiro Tomiko Tomislava Tomoaki Tomofumi Tomohiro Tomoki Tomomi Tomoya Tomoyuki Tõnis Tonje Tonka Tonko Tõnu Tora Torbjorn
Torbjørn Tord Torfinn Torgeir Toril Torkel Tormod Torodd Torunn Torvald Toshi Toshiaki Toshihiko Toshihiro Toshiko Toshiro Toshiyuki Totó Toufik Tove Toyin Trajko Tran Tranquilo Trifun
Trinh Tristán Tristana Troels Truls Tsai Tseren Tsering Tshepo Tsubasa Tsunehiko Tsuyoshi Tsvetan Tsvetana Tsvetelina Tuan Tugrul Tuğrul Tulay Tulio Túlio Tulsi Tunç Tunde Tünde Tuomo
Tural Turki Tuukka Tuula Tuva Tuyến Tuyet Tymofij Tymon Tymoteusz Tzvetan Tzvi Ubaid Uche Uchechukwu Uchenna Udaya Ugnė Ugochukwu Ulvi Umaima Umesh Umit Ümmühan Unai Unathi Uriah Uriel
Urmila Ursa Urša Urtė Ushio Usman Usmane Utako Uxue Uzma Uzoamaka Uzoma Vaclovas Vadym Vahida Vaidas Vaidotas Väinö Vaiva Vakhtang Valdemar Valentijn Valentyna Valerian Valérie
Valerija Valero Valtteri Valtýr Vanda Vandana Vanesa Vania Vânia Vanna Varga Varvara Vasil Vasilij Vasilika Vasilios Vasja Vaska Vasko Vassilij Vassily Vasudha Vasyl Vedrana Veena
Vehbi Veijo Velibor Velichko Vello Venceslas Vendela Vendula Venelin Venera Venkat Venla Veronique Veselin Veselina Vessela Viachaslau Vicenç Vicenta Victoriano Vidar Vidmantas
Vidosava Viera Vigdís Vigor Vihaan Viivi Vijaya Vikrant Viktoras Viktoriia Viktorija Vilhelm Vilhelmas Vilhelmina Vilhjálmur Viliam Viljami Viljar Viljo Vimal Vimala Vina Vinay Vincas
Vincenc Vineet Vinicio Vinicius Vinsentas Violaine Violeta Vipin Vipul Virág Virender Virgilijus Viridiana Virpi Virve Visar Vissarion Visvaldis Viswanathan Vita Vitaliano Vitalijus
Vitaly Vitek Vitold Vitor Vítor Vivekananda Vjačeslavs Vladas Vladimira Vladislava Vladislavs Vladka Vladko Vladlen Vladyslav Vlaho Vlatka Vlatko Voitto Vojislava Vojko Volodja Vukašin
Vukica Vusi Vuyo Vytas Wahida Wakako Wako Waleed Wanangwa Wangui Wanjiku Wanjiru Warda Warsan Wasifi Wassily Wassim Wataru Wawrzyniec Wayan Wazir Welmoed Wenceslao Wenche Weronika
Wesam Wessel Wietske Wiktar Wilfredo Wilfrid Wilhelmiina Wilkie Willemijn Willibrord Wilton Wissam Władysława Worawut Wout Xabi Xabier Xénia Xia Xiaodong Xiaofeng Xiaohong Xiaohui
Xiaojun Xiaolan Xiaoli Xiaoling Xiaomei Xiaoming Xiaoping Xiaowei Xiaoyan Xiaoyu Ximo Xinyi Xiomara Xoán Xolani Xosé Xuân Xue Yaa Yaacov Yacine Yacoub Yacouba Yadira Yagmur Yahia Yakov
Yakub Yamen Yamina Yan Yana Yanick Yanina Yaprak Yaqub Yara Yardena Yaro Yaroslav Yaroslava Yashar Yashwant Yasmina Yasmine Yassine Yasuhiko Yasujiro Yasuko Yasunari Yasushi Yasutaka
Yaw Yayoi Yegor Yehia Yehiel Yehoshua Yehudi Yelena Yemi Yetunde Yevgeni Yevgenia Yevgeny Yevhen Yi-fei Yigit Yiğit Yildiz Yin Ying Yisrael Yıldız Ynés Yoandra Yochanan Yogesh Yohannes
Yohei Yonas Yonatan Yong Yong-ho Yonit Yordan Yordanka Yoshiaki Yoshihiro Yoshinori Yoshio Yoshitaka Yoshiyuki Yossef Yotam Youcef Youna Youness Young-ho Young-jae Younis Youssouf
Ysabel Yseult Yu-jin Yu-na Yücel Yuda Yue Yui Yuji Yujin Yukari Yukie Yukihiro Yukiko Yuko Yuliana Yuliia Yuliya Yuma Yumiko Yun Yura Yurij Yuriy Yusef Yusra Yusuke Yuta Yuto Yuya Yuzo
Zacarías Zachariah Zaha Zahid Zahida Zahir Zahira Zahraa Zaida Zaira Zakaria Zakariya Zakir Zakiya Žana Zanele Zarema Zarina Zaur Zayd Zaynab Zdravka Zdzisława Zeb Zebulon Zeenat
Zeferino Zeina Zekiye Zeliha Zelma Zenaida Zenzi Zephaniah Zerrin Zhanna Zhen Zhivka Zhivko Ziaur Zibusiso Ziedonis Zigmas Zigmunds Zilda Zimantas Zinaida Zinnur Zisis Živa Živka
Živojin Ziyad Zlatica Zlatka Zofija Zohar Zohreh Zoila Zola Zolani Zorka Zoya Zrinka Zubair Zubeida Zufar Zuhair Zuleika Zuleyha Züleyha Zulfikar Zulfiya Zura Zurab Zuriñe Zviad
Žydrūnas Zyta Þórarinn Þórður
Venus
Bjørn Søren Jørgen Jørn Asbjørn Arild Eivind Geir Sindre Anniken Håvard Kåre Åse Åge Ståle Børge Bjørnar Ørjan Mårten Jón Ásgeir Jørund Torstein Bård Sigbjørn Guro Hadia
`),
);
