import { wordList } from './wordList.ts';

/** What makers call their goods: cars, aircraft, telephones, programs, medicines. None of them is who makes it. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  wordList(`
Roadster Cybertruck Passat Tiguan Touareg Touran Scirocco Phaeton Amarok Corsa Astra Vectra Zafira Insignia Kadett Ampera Mokka Clio Twingo
Mégane Megane Kangoo Scénic Prius Corolla Yaris Camry Hilux Civic Mustang Fiesta Mondeo Bronco Panamera Cayenne Taycan Boxster
Cayman Carrera Octavia Fabia Superb Enyaq Sandero Duster Logan Panda Cinquecento Countach Testarossa Qashqai Micra Outlander Wrangler Cherokee Corvette
Camaro Cadillac-Escalade Trabant Wartburg Dreamliner Jumbojet Eurofighter Tornado Starfighter Concorde Superjet Dreamlifter
Transall iPhone iPad iPod iMac iOS MacBook AirPods Walkman Gameboy Playstation PlayStation Xbox Wii Nintendo-Switch Blackberry Galaxy Kindle
Chromebook Windows Android Photoshop Firefox Thunderbird Acrobat Outlook Excel Powerpoint PowerPoint Linux Ubuntu Debian Python JavaScript
Scribus OpenOffice LibreOffice ChatGPT Alexa Siri Cortana Viagra Tamiflu Aspirin Contergan Ritalin Valium Prozac Ibuprofen Ozempic Comirnaty Vaxzevria
Botox Glyphosat Roundup Nutella Teflon Tetrapak Thermomix Leopard Gepard Patriot Tomahawk Javelin Iskander Kinschal Kalaschnikow Stinger
Taurus HIMARS Himars ATACMS Atacms Sojus IRIS-T Panzerhaubitze
`),
);

/** Makers whose name stands before that of a product: „Airbus A380“, „Tesla Roadster“, „Samsung Galaxy S8“ */
export const MAKERS: ReadonlySet<string> = new Set(
  wordList(`
Airbus Boeing Embraer Bombardier Fokker Tupolew Antonow Iljuschin Suchoi MiG Cessna Piper Learjet Gulfstream Fairchild Lockheed McDonnell Douglas Dornier
Eurocopter Sikorsky Bell Robinson Tesla Toyota Honda Nissan Mazda Subaru Suzuki Hyundai Kia Opel VW Volkswagen Audi BMW Mercedes Mercedes-Benz Porsche
Ford Chevrolet Chrysler Dodge Jeep Cadillac Fiat Ferrari Lamborghini Maserati Lancia Renault Peugeot Citroën Citroen Dacia Škoda Skoda Seat Volvo
Saab Jaguar Bentley Rolls-Royce Lada Lotus Smart Mini BYD Apple Samsung Huawei Xiaomi Nokia Motorola Sony Microsoft Google Nintendo Amazon Canon
Nikon Leica Adobe Mozilla Sojus Shenzhou Ariane Apollo Gemini Challenger Long-March
`),
);
