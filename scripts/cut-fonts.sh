#!/bin/sh
# Cuts the upright text face into the letters that every page loads, those of Germany's neighbours, and the signs that hardly one has,
# and leaves out what no style here asks for (fractions). Run where @fontsource/alegreya is updated; wants pyftsubset (pip install fonttools brotli).
# templates/styles/frame.css says which file is asked for which sign; tests/publish/fonts.test.ts compares both.
set -eu
letters='U+20-7E,U+A0,U+A3,U+A7,U+A9,U+AB,U+AD,U+B0,U+B2-B3,U+B7,U+BB,U+C0-FF,U+131,U+152-153,U+2009,U+200B,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2039-203A,U+20AC,U+2191,U+2193,U+2212'
signs='U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC,U+AE-AF,U+B1,U+B4-B6,U+B8-BA,U+BC-BF,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2032-2033,U+2044,U+2122,U+2215'
# „Łódź“, „Erdoğan“, „Dāmghān“, „Brătianu“; the package's own file has Vietnamese and phonetic signs too
ext='U+100-130,U+132-151,U+154-17F,U+218-21B,U+1E9E'
# of these and a letter bold faces make „ź“, which stands in no bold file of its own
marks='U+300-304,U+308-309,U+323'
cut() { # weight, signs, name, the file of the package they stand in
  pyftsubset "node_modules/@fontsource/alegreya/files/alegreya-${4:-latin}-$1-normal.woff2" --unicodes="$2" \
    --layout-features='ccmp,kern,liga,lnum,locl,mark,mkmk,pnum,tnum' \
    --flavor=woff2 --output-file="templates/assets/fonts/alegreya-$3.woff2"
}
cut 400 "$letters" 400
cut 700 "$letters,$marks" 700
for weight in 400 700; do
  cut "$weight" "$signs" "signs-$weight"
  cut "$weight" "$ext" "ext-$weight" latin-ext
done
