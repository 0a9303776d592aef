import { wordList } from './wordList.ts';

/**
 * People known by one name that is no town, first name or noun as well: poets, thinkers, rulers and painters of the past,
 * and a few artists of today. Wherever such a word stands alone it names them.
 */
export const ONE_NAME_PEOPLE: ReadonlySet<string> = new Set(
  wordList(`
Sophokles Euripides Aischylos Aristophanes Herodot Thukydides Xenophon Perikles Demosthenes Sokrates Platon Aristoteles Epikur Diogenes
Archimedes Euklid Pythagoras Heraklit Parmenides Demokrit Hippokrates Galen Ptolemäus Strabon Plutarch Pausanias Hesiod Pindar Sappho
Tacitus Livius Sueton Sallust Vergil Ovid Horaz Catull Martial Juvenal Seneca Cicero Lukrez Plautus Terenz Quintilian Vitruv
Caesar Cäsar Augustus Tiberius Caligula Nero Vespasian Trajan Hadrian Diokletian Justinian Theodosius Hannibal Scipio Pompeius Spartakus
Kleopatra Nofretete Echnaton Ramses Tutanchamun Hammurapi Nebukadnezar Xerxes Dareios Kyros Saladin Tamerlan Attila Alarich Theoderich Chlodwig
Konfuzius Laozi Laotse Zoroaster Zarathustra Avicenna Averroes Maimonides Augustinus Boethius Petrarca Boccaccio Michelangelo Raffael Tizian
Caravaggio Donatello Botticelli Tintoretto Giotto Bernini Brunelleschi Rembrandt Vermeer Canaletto Tiepolo Velázquez Murillo Magellan Nostradamus
Paracelsus Kopernikus Galilei Voltaire Molière Stendhal Novalis Rousseau Montesquieu Descartes Spinoza Montaigne Shakespeare Cervantes Molina
Atahualpa Montezuma Moctezuma Robespierre Bonaparte Mazarin Talleyrand Metternich Machiavelli Savonarola Garibaldi Stalin Trotzki
Hammurabi Assurbanipal Kambyses Sanherib Sunzi Aurangzeb Alkuin Beda Origenes Tertullian Belisar Photios Polybios Hipparchos Thales Plinius Spartacus
Vercingetorix Boudicca Odoaker Stilicho Narses Imhotep Hatschepsut Amenophis Thutmosis Themistokles Alkibiades Lysander Epameinondas Mithridates Seleukos Zenon
Anaximander Anaximenes Empedokles Anaxagoras Protagoras Gorgias Theophrast Kallimachos Theokrit Lukian Prokop Ammianus Tertullianus Cassiodor Isidor
Al-Chwarizmi Al-Biruni Al-Farabi Al-Ghazali Firdausi Hafis Saladin Babur Humayun Menelik Cetshwayo Hokusai Hiroshige Cuauhtémoc Kolumbus Vespucci
Tizian Mantegna Masaccio Uccello Parmigianino Correggio Veronese Tiepolo Piranesi Zurbarán Boccherini Palestrina Monteverdi Pergolesi Metastasio
Banksy Björk Shakira Rihanna Beyoncé Eminem Pelé Ronaldinho Neymar Maradona
`),
);
