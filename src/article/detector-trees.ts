/*
 * Learnt by `node scripts/train-detector.ts --write`; how, stands in `training/`. To be read and argued with, not to be edited.
 * A tree is what `ask-detector.ts` reads; what it asks of `detector-features.ts`, and says in hundredths of a logit, stands after it.
 */

/** Asked of the first features. */
// biome-ignore format: a tree to a line
export const FIRST_TREES =
  "5#0(#%5#B3Vet" + // run-density <= 12 ? type <= 1 ? -30 : 5 : run-density <= 30 ? 20 : 35
  "3#'%#'(##<_>l" + // run-prose <= 3 ? hyphens <= 3 ? -21 : 14 : type <= -1 ? -19 : 27
  "5#.&#$*#L=a[l" + // run-density <= 10 ? article-path <= 0 ? -20 : 16 : title-part <= 40 ? 10 : 27
  ".#(%#'%#%?aVi" + // long <= 4 ? hyphens <= 3 ? -18 : 16 : hyphens <= 1 ? 5 : 24
  "4#N&#$1#5CegQ" + // density <= 42 ? article-path <= 0 ? -14 : 20 : runs <= 17 ? 22 : 0
  "4#<*#Y*#C=UOd" + // density <= 24 ? title-part <= 53 ? -20 : 4 : title-part <= 31 ? -2 : 19
  "4#A,#$1#0AbdM" + // density <= 29 ? post-class <= 0 ? -16 : 17 : runs <= 12 ? 19 : -4
  "(#%&#$&#$Gc^e" + // type <= 1 ? article-path <= 0 ? -10 : 18 : article-path <= 0 ? 13 : 20
  "3#((#%4#6EYKc" + // run-prose <= 4 ? type <= 1 ? -12 : 8 : density <= 18 ? -6 : 18
  "5#1*#N*#CBUQa" + // run-density <= 13 ? title-part <= 42 ? -15 : 4 : title-part <= 31 ? 0 : 16
  "(#%%#'*#JH\\Ue" + // type <= 1 ? hyphens <= 3 ? -9 : 11 : title-part <= 38 ? 4 : 20
  "%#&###'#$ZCdG" + // hyphens <= 2 ? segments <= -1 ? 9 : -14 : other-path <= 0 ? 19 : -10
  ",#$/#3.#'EUWc" + // post-class <= 0 ? linked <= 15 ? -12 : 4 : long <= 3 ? 6 : 18
  "%#&###5#(YHP`" + // hyphens <= 2 ? segments <= -1 ? 8 : -9 : run-density <= 4 ? -1 : 15
  "*#N-+D0#%WDSc" + // title-part <= 42 ? elements <= 768 ? 6 : -13 : with-links <= 1 ? 2 : 18
  "5#3&#$5#FH`W`" + // run-density <= 15 ? article-path <= 0 ? -9 : 15 : run-density <= 34 ? 6 : 15
  "$#@$##5#-YCR_" + // path <= 28 ? path <= -1 ? 8 : -14 : run-density <= 9 ? 1 : 14
  "(#%5#]*#NJ^Ub" + // type <= 1 ? run-density <= 57 ? -7 : 13 : title-part <= 42 ? 4 : 17
  "'#$##%0#&N\\9J" + // other-path <= 0 ? segments <= 1 ? -3 : 11 : with-links <= 2 ? -24 : -7
  ",#$25|###KW``" + // post-class <= 0 ? run <= 1744 ? -6 : 6 : segments <= -1 ? 15 : 15
  "'#$%#'/$=Pc:Q" + // other-path <= 0 ? hyphens <= 3 ? -1 : 18 : linked <= 117 ? -23 : 0
  "3#21#,3#7SKVb" + // run-prose <= 14 ? runs <= 8 ? 2 : -6 : run-prose <= 19 ? 5 : 17
  "3#//%4/#HMZS_" + // run-prose <= 11 ? linked <= 200 ? -4 : 9 : linked <= 36 ? 2 : 14
  "*#Y/%4/#:JYQa" + // title-part <= 53 ? linked <= 200 ? -7 : 8 : linked <= 22 ? 0 : 16
  "&#$5#l###O_aa" + // article-path <= 0 ? run-density <= 72 ? -2 : 14 : segments <= -1 ? 16 : 16
  "'#$%#%###N\\>>" + // other-path <= 0 ? hyphens <= 1 ? -3 : 11 : segments <= -1 ? -19 : -19
  "-+u5#3)#]S]HU" + // elements <= 817 ? run-density <= 15 ? 2 : 12 : title <= 57 ? -9 : 4
  "(#$*#b0#'DXR^" + // type <= 0 ? title-part <= 62 ? -13 : 7 : with-links <= 3 ? 1 : 13
  "*#J%#')#qKZT`" + // title-part <= 38 ? hyphens <= 3 ? -6 : 9 : title <= 77 ? 3 : 15
  "'#$(#%5#5O\\=R" + // other-path <= 0 ? type <= 1 ? -2 : 11 : run-density <= 17 ? -20 : 1
  "(#####-+D==YO" + // type <= -1 ? segments <= -1 ? -20 : -20 : elements <= 768 ? 8 : -2
  "3#2'#$###P@\\\\" + // run-prose <= 14 ? other-path <= 0 ? -1 : -17 : segments <= -1 ? 11 : 11
  "/#:-4T-+uM@[P" + // linked <= 22 ? elements <= 1612 ? -4 : -17 : elements <= 817 ? 10 : -1
  "+$O1#4*#Y[HFW" + // description <= 135 ? runs <= 16 ? 10 : -9 : title-part <= 53 ? -11 : 6
  "3#2&#$3#7M[U^" + // run-prose <= 14 ? article-path <= 0 ? -4 : 10 : run-prose <= 19 ? 4 : 13
  "'#$(#$0#%LX>R" + // other-path <= 0 ? type <= 0 ? -5 : 7 : with-links <= 1 ? -19 : 1
  "/#H,#$%#$JXP[" + // linked <= 36 ? post-class <= 0 ? -7 : 7 : hyphens <= 0 ? -1 : 10
  ".#8-4T0#%SHPc" + // long <= 20 ? elements <= 1612 ? 2 : -9 : with-links <= 1 ? -1 : 18
  "%#&$##.#%WLR[" + // hyphens <= 2 ? path <= -1 ? 6 : -5 : long <= 1 ? 1 : 10
  ")#q0#*-2ZMX`N" + // title <= 77 ? with-links <= 6 ? -4 : 7 : elements <= 1434 ? 15 : -3
  "(#######&>>PZ" + // type <= -1 ? segments <= -1 ? -19 : -19 : segments <= 2 ? -1 : 9
  "(#####*#R??OY" + // type <= -1 ? segments <= -1 ? -18 : -18 : title-part <= 46 ? -2 : 8
  ".#91#,4#YTJT^" + // long <= 21 ? runs <= 8 ? 3 : -7 : density <= 53 ? 3 : 13
  "/#$###(#$QFMV" + // linked <= 0 ? segments <= -1 ? 0 : -11 : type <= 0 ? -4 : 5
  "##&###-9mUL\\O" + // segments <= 2 ? segments <= -1 ? 4 : -5 : elements <= 2097 ? 11 : -2
  ".#5+$O*#MSJS_" + // long <= 17 ? description <= 135 ? 2 : -7 : title-part <= 41 ? 2 : 14
  "%#()#d1#,NV]R" + // hyphens <= 4 ? title <= 64 ? -3 : 5 : runs <= 8 ? 12 : 1
  "-+D-(,0#*P^JX" + // elements <= 768 ? elements <= 468 ? -1 : 13 : with-links <= 6 ? -7 : 7
  "4$P,#$###OY\\\\" + // density <= 136 ? post-class <= 0 ? -2 : 8 : segments <= -1 ? 11 : 11
  "*#Y+%u1#,MZ\\S"; // title-part <= 53 ? description <= 265 ? -4 : 9 : runs <= 8 ? 11 : 2

/** Asked of all features, where the first trees are in doubt: their sum corrects that of the first. */
// biome-ignore format: a tree to a line
export const FURTHER_TREES =
  "9#$=#$-;aR^CM" + // prices <= 0 ? ld-article <= 0 ? 1 : 13 : elements <= 2269 ? -14 : -4
  "9#$<#$7#%P]CO" + // prices <= 0 ? authors <= 0 ? -1 : 12 : article-headings <= 1 ? -14 : -2
  "8#$=#$###R^EE" + // carts <= 0 ? ld-article <= 0 ? 1 : 13 : segments <= -1 ? -12 : -12
  "<#$;#$+$aJS\\S" + // authors <= 0 ? contents <= 0 ? -7 : 2 : description <= 153 ? 11 : 2
  "<#$7#*9#$JT[L" + // authors <= 0 ? article-headings <= 6 ? -7 : 3 : prices <= 0 ? 10 : -5
  "9#$?9^8#$WNND" + // prices <= 0 ? ld-length <= 2082 ? 6 : -3 : carts <= 0 ? -3 : -13
  "9#$;#$###P\\FF" + // prices <= 0 ? contents <= 0 ? -1 : 11 : segments <= -1 ? -11 : -11
  "=#$:#9###RJ\\\\" + // ld-article <= 0 ? buttons <= 21 ? 1 : -7 : segments <= -1 ? 11 : 11
  "?5C%#$=#$QWCY" + // ld-length <= 1687 ? hyphens <= 0 ? 0 : 6 : ld-article <= 0 ? -14 : 8
  ";#$=#$/$oLZ[N" + // contents <= 0 ? ld-article <= 0 ? -5 : 9 : linked <= 167 ? 10 : -3
  "8#&?&10#'VOFP" + // carts <= 2 ? ld-length <= 289 ? 5 : -2 : with-links <= 3 ? -11 : -1
  "8#$>#$2(OTIPG" + // carts <= 0 ? ld-site <= 0 ? 3 : -8 : run <= 503 ? -1 : -10
  ":#<6#&.#&NUSJ" + // buttons <= 24 ? linked-pictures <= 2 ? -3 : 4 : long <= 2 ? 2 : -7
  "<#$)#P1#:VJXO" + // authors <= 0 ? title <= 44 ? 5 : -7 : runs <= 22 ? 7 : -2
  "=#$?#$###PD\\\\" + // ld-article <= 0 ? ld-length <= 0 ? -1 : -13 : segments <= -1 ? 11 : 11
  ";#$.#9+$OLX^P" + // contents <= 0 ? long <= 21 ? -5 : 7 : description <= 135 ? 13 : -1
  "8#$$#D$##RYOF" + // carts <= 0 ? path <= 32 ? 1 : 8 : path <= -1 ? -2 : -11
  "9#$;#$###QZNG" + // prices <= 0 ? contents <= 0 ? 0 : 9 : segments <= -1 ? -3 : -10
  "<#$>#$9#%PDYO" + // authors <= 0 ? ld-site <= 0 ? -1 : -13 : prices <= 1 ? 8 : -2
  ":#9:#$.#7MVKU" + // buttons <= 21 ? buttons <= 0 ? -4 : 5 : long <= 19 ? -6 : 4
  "7#%;#$>#$LVZN" + // article-headings <= 1 ? contents <= 0 ? -5 : 5 : ld-site <= 0 ? 9 : -3
  ":#7;#$<#$QZIS" + // buttons <= 19 ? contents <= 0 ? 0 : 9 : authors <= 0 ? -8 : 2
  "=#$;#$###MT[[" + // ld-article <= 0 ? contents <= 0 ? -4 : 3 : segments <= -1 ? 10 : 10
  ">#$3#'+$OUOSE" + // ld-site <= 0 ? run-prose <= 3 ? 4 : -2 : description <= 135 ? 2 : -12
  "=#$5#7###QKYY" + // ld-article <= 0 ? run-density <= 19 ? 0 : -6 : segments <= -1 ? 8 : 8
  "7#$9#%5#3RHZS" + // article-headings <= 0 ? prices <= 1 ? 1 : -9 : run-density <= 15 ? 9 : 2
  "=#$?5C###RGZZ" + // ld-article <= 0 ? ld-length <= 1687 ? 1 : -10 : segments <= -1 ? 9 : 9
  "<#$%#%5#+LRPW" + // authors <= 0 ? hyphens <= 1 ? -5 : 1 : run-density <= 7 ? -1 : 6
  "=#$>#$###QGZZ" + // ld-article <= 0 ? ld-site <= 0 ? 0 : -10 : segments <= -1 ? 9 : 9
  ".#$###6#)KKVP" + // long <= 0 ? segments <= -1 ? -6 : -6 : linked-pictures <= 5 ? 5 : -1
  "<#$:#7%#%RKYP" + // authors <= 0 ? buttons <= 19 ? 1 : -6 : hyphens <= 1 ? 8 : -1
  "8#$.#29#%PVPJ" + // carts <= 0 ? long <= 14 ? -1 : 5 : prices <= 1 ? -1 : -7
  "7#+;#$7#7LU^P" + // article-headings <= 7 ? contents <= 0 ? -5 : 4 : article-headings <= 19 ? 13 : -1
  "%##7#$%#(QVMU" + // hyphens <= -1 ? article-headings <= 0 ? 0 : 5 : hyphens <= 4 ? -4 : 4
  "=#$>#$###QGZZ" + // ld-article <= 0 ? ld-site <= 0 ? 0 : -10 : segments <= -1 ? 9 : 9
  "8#$7#$7#$QXHP" + // carts <= 0 ? article-headings <= 0 ? 0 : 7 : article-headings <= 0 ? -9 : -1
  ".#9.#'###SMXX" + // long <= 21 ? long <= 3 ? 2 : -4 : segments <= -1 ? 7 : 7
  ">#$*#F$#DPTKS" + // ld-site <= 0 ? title-part <= 34 ? -1 : 3 : path <= 32 ? -6 : 2
  "5#71#12FLWOJR" + // run-density <= 19 ? runs <= 13 ? 6 : -2 : run <= 3260 ? -7 : 1
  "$#%$##$#;SDYR" + // path <= 1 ? path <= -1 ? 2 : -13 : path <= 23 ? 8 : 1
  "1#1:#(1#6OSJQ" + // runs <= 13 ? buttons <= 4 ? -2 : 2 : runs <= 18 ? -7 : 0
  "<#$%#%<#,LSWM" + // authors <= 0 ? hyphens <= 1 ? -5 : 2 : authors <= 8 ? 6 : -4
  "<#$)#V0#$TLOX" + // authors <= 0 ? title <= 50 ? 3 : -5 : with-links <= 0 ? -2 : 7
  ">#$:#;7#&TNQD" + // ld-site <= 0 ? buttons <= 23 ? 3 : -3 : article-headings <= 2 ? 0 : -13
  "<#$-+u$#RRLWN" + // authors <= 0 ? elements <= 817 ? 1 : -5 : path <= 46 ? 6 : -3
  "6#+6#&)#FPXSN" + // linked-pictures <= 7 ? linked-pictures <= 2 ? -1 : 7 : title <= 34 ? 2 : -3
  "8#$%#'7#%QXIP" + // carts <= 0 ? hyphens <= 3 ? 0 : 7 : article-headings <= 1 ? -8 : -1
  "+$O$#*+%IPXKW" + // description <= 135 ? path <= 6 ? -1 : 7 : description <= 221 ? -6 : 6
  "6#&5#B6#+KSXP" + // linked-pictures <= 2 ? run-density <= 30 ? -6 : 2 : linked-pictures <= 7 ? 7 : -1
  "/%4:#6$#5SMRY" + // linked <= 200 ? buttons <= 18 ? 2 : -4 : path <= 17 ? 1 : 8
  "+%u)#V###RMZZ" + // description <= 265 ? title <= 50 ? 1 : -4 : segments <= -1 ? 9 : 9
  ">#$8#$<#$TLIQ" + // ld-site <= 0 ? carts <= 0 ? 3 : -5 : authors <= 0 ? -8 : 0
  "?5C7#%+$AQWTJ" + // ld-length <= 1687 ? article-headings <= 1 ? 0 : 6 : description <= 121 ? 3 : -7
  "8#$:#(6#(PTIO" + // carts <= 0 ? buttons <= 4 ? -1 : 3 : linked-pictures <= 4 ? -8 : -2
  "9#$:#$5#3LSIQ" + // prices <= 0 ? buttons <= 0 ? -5 : 2 : run-density <= 15 ? -8 : 0
  "9#$7#F.#*SMIP" + // prices <= 0 ? article-headings <= 34 ? 2 : -4 : long <= 6 ? -8 : -1
  "=#$%#####RMXX" + // ld-article <= 0 ? hyphens <= -1 ? 1 : -4 : segments <= -1 ? 7 : 7
  ";#$/#-1#/KRXQ" + // contents <= 0 ? linked <= 9 ? -6 : 1 : runs <= 11 ? 7 : 0
  "?&13#'<#$UQIQ" + // ld-length <= 289 ? run-prose <= 3 ? 4 : 0 : authors <= 0 ? -8 : 0
  "5#+7#$-(^JSPU" + // run-density <= 7 ? article-headings <= 0 ? -7 : 2 : elements <= 518 ? -1 : 4
  "?5C+#c=#$OUGV" + // ld-length <= 1687 ? description <= 63 ? -2 : 4 : ld-article <= 0 ? -10 : 5
  "-1&;#$:#DLTXP" + // elements <= 1290 ? contents <= 0 ? -5 : 3 : buttons <= 32 ? 7 : -1
  "=#$?#$###RJXX" + // ld-article <= 0 ? ld-length <= 0 ? 1 : -7 : segments <= -1 ? 7 : 7
  ".#2.#&##%ULOZ" + // long <= 14 ? long <= 2 ? 4 : -5 : segments <= 1 ? -2 : 9
  "%#%%##:#7RMXO" + // hyphens <= 1 ? hyphens <= -1 ? 1 : -4 : buttons <= 19 ? 7 : -2
  "4#>4#-4$POWNW" + // density <= 26 ? density <= 9 ? -2 : 6 : density <= 136 ? -3 : 6
  "-(^:#&0#,TIQV" + // elements <= 518 ? buttons <= 2 ? 3 : -8 : with-links <= 8 ? 0 : 5
  "*#L+$O/#7QLOW" + // title-part <= 40 ? description <= 135 ? 0 : -5 : linked <= 19 ? -2 : 6
  "4#>9#$$#5UNMR" + // density <= 26 ? prices <= 0 ? 4 : -3 : path <= 17 ? -4 : 1
  "-+u)#e+$QWNRM"; // elements <= 817 ? title <= 65 ? 6 : -3 : description <= 137 ? 1 : -4
