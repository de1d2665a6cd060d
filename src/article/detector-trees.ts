/*
 * Learnt by `node scripts/train-detector.ts --write`; how, stands in `training/`. To be read and argued with, not to be edited.
 * A tree is what `ask-detector.ts` reads; what it asks of `detector-features.ts`, and says in hundredths of a logit, stands after it.
 */

/** Asked of the first features. */
// biome-ignore format: a tree to a line
export const FIRST_TREES = [
  "2,g,#$3#*;\\_u", // run <= 895 ? post-class <= 0 ? -22 : 11 : run-prose <= 6 ? 14 : 36
  "5#/(#%'#$6YmL", // run-density <= 11 ? type <= 1 ? -27 : 8 : other-path <= 0 ? 28 : -5
  "5#1%#'4#:>bNj", // run-density <= 13 ? hyphens <= 3 ? -19 : 17 : density <= 22 ? -3 : 25
  "3#'*#O*#LAWZk", // run-prose <= 3 ? title-part <= 43 ? -16 : 6 : title-part <= 40 ? 9 : 26
  "3#'%#'%#&Ca]h", // run-prose <= 3 ? hyphens <= 3 ? -14 : 16 : hyphens <= 2 ? 12 : 23
  "4#=(#%1#+<]gX", // density <= 25 ? type <= 1 ? -21 : 12 : runs <= 7 ? 22 : 7
  "$#D,#$.#)IbVe", // path <= 32 ? post-class <= 0 ? -8 : 17 : long <= 5 ? 5 : 20
  "4#M%#'1#3CYeP", // density <= 41 ? hyphens <= 3 ? -14 : 8 : runs <= 15 ? 20 : -1
  "2-v%#&%#%DUSc", // run <= 1002 ? hyphens <= 2 ? -13 : 4 : hyphens <= 1 ? 2 : 18
  "%#&###2*(ZGSc", // hyphens <= 2 ? segments <= -1 ? 9 : -10 : run <= 648 ? 2 : 18
  "5#-*#Z*#LAVRc", // run-density <= 9 ? title-part <= 54 ? -16 : 5 : title-part <= 40 ? 1 : 18
  "5#H&#$3#*HeUd", // run-density <= 36 ? article-path <= 0 ? -9 : 20 : run-prose <= 6 ? 4 : 19
  "(#%-+}/#$VBTc", // type <= 1 ? elements <= 825 ? 5 : -15 : linked <= 0 ? 3 : 18
  "(#%5#H/#GGZWe", // type <= 1 ? run-density <= 36 ? -10 : 9 : linked <= 35 ? 6 : 20
  "'#$*#C0#%M\\5J", // other-path <= 0 ? title-part <= 31 ? -4 : 11 : with-links <= 1 ? -28 : -7
  "*#J5#k(#$G]M`", // title-part <= 38 ? run-density <= 71 ? -10 : 12 : type <= 0 ? -4 : 15
  "-+J2%f/$'I]FX", // elements <= 774 ? run <= 250 ? -8 : 12 : linked <= 95 ? -11 : 7
  "'#$(#$5#8IY8N", // other-path <= 0 ? type <= 0 ? -8 : 8 : run-density <= 20 ? -25 : -3
  "'#$*#F-,7M[K<", // other-path <= 0 ? title-part <= 34 ? -4 : 10 : elements <= 847 ? -6 : -21
  "0#&1#3*#NQ?Qc", // with-links <= 2 ? runs <= 15 ? 0 : -18 : title-part <= 42 ? 0 : 18
  "5#3$#?0#$HUO\\", // run-density <= 15 ? path <= 27 ? -9 : 4 : with-links <= 0 ? -2 : 11
  "&#$-+}###WJcc", // article-path <= 0 ? elements <= 825 ? 6 : -7 : segments <= -1 ? 18 : 18
  "&#$.#9###M_aa", // article-path <= 0 ? long <= 21 ? -4 : 14 : segments <= -1 ? 16 : 16
  "(#%+#}*#JWFRa", // type <= 1 ? description <= 89 ? 6 : -11 : title-part <= 38 ? 1 : 16
  "'#$(#%0#'N\\;Q", // other-path <= 0 ? type <= 1 ? -3 : 11 : with-links <= 3 ? -22 : 0
  "(#$--D'#$QBWF", // type <= 0 ? elements <= 952 ? 0 : -15 : other-path <= 0 ? 6 : -11
  "-+J$#-,#$P^LZ", // elements <= 774 ? path <= 9 ? -1 : 13 : post-class <= 0 ? -5 : 9
  "%#'%##2-vUJR^", // hyphens <= 3 ? hyphens <= -1 ? 4 : -7 : run <= 1002 ? 1 : 13
  "4#B-4g'#$QCWJ", // density <= 30 ? elements <= 1631 ? 0 : -14 : other-path <= 0 ? 6 : -7
  "&#$*#^###K\\aa", // article-path <= 0 ? title-part <= 58 ? -6 : 11 : segments <= -1 ? 16 : 16
].join('');

/** Asked of all features, where the first trees are in doubt: their sum corrects that of the first. */
// biome-ignore format: a tree to a line
export const FURTHER_TREES = [
  "?#$A#$=#1SC`U", // ld-article <= 0 ? ld-length <= 0 ? 2 : -14 : fields <= 13 ? 15 : 4
  "8#&;#$0#(Q[AP", // carts <= 2 ? contents <= 0 ? 0 : 10 : with-links <= 4 ? -16 : -1
  "<#$7#+8#$IU^N", // authors <= 0 ? article-headings <= 7 ? -8 : 4 : carts <= 0 ? 13 : -3
  ";#$.#91#,MY\\R", // contents <= 0 ? long <= 21 ? -4 : 8 : runs <= 8 ? 11 : 1
  "?#$;#$###LX__", // ld-article <= 0 ? contents <= 0 ? -5 : 7 : segments <= -1 ? 14 : 14
  "<#$>#$=#5K[[P", // authors <= 0 ? times <= 0 ? -6 : 10 : fields <= 17 ? 10 : -1
  "8#$>#$;#$S]EP", // carts <= 0 ? times <= 0 ? 2 : 12 : contents <= 0 ? -12 : -1
  "9#$>#$##&R\\CR", // prices <= 0 ? times <= 0 ? 1 : 11 : segments <= 2 ? -14 : 1
  "8#$<#$-+fQZOF", // carts <= 0 ? authors <= 0 ? 0 : 9 : elements <= 802 ? -2 : -11
  "9#$<#$-:_O[EN", // prices <= 0 ? authors <= 0 ? -2 : 10 : elements <= 2175 ? -12 : -3
  "<#$)#O>#(TLXN", // authors <= 0 ? title <= 43 ? 3 : -5 : times <= 4 ? 7 : -3
  "9#$:#:0#)WNEP", // prices <= 0 ? buttons <= 22 ? 6 : -3 : with-links <= 5 ? -12 : -1
  "<#$A8}*#>OFMY", // authors <= 0 ? ld-length <= 2021 ? -2 : -11 : title-part <= 26 ? -4 : 8
  "9#$%#'=#&QZPG", // prices <= 0 ? hyphens <= 3 ? 0 : 9 : fields <= 2 ? -1 : -10
  "8#$@#$7#%ULFS", // carts <= 0 ? ld-site <= 0 ? 4 : -5 : article-headings <= 1 ? -11 : 2
  "?#$A#$###RE]]", // ld-article <= 0 ? ld-length <= 0 ? 1 : -12 : segments <= -1 ? 12 : 12
  "7#$;#$@#$KUZM", // article-headings <= 0 ? contents <= 0 ? -6 : 4 : ld-site <= 0 ? 9 : -4
  "8#$/#6,#$OWIT", // carts <= 0 ? linked <= 18 ? -2 : 6 : post-class <= 0 ? -8 : 3
  "?#$@#$###RE\\\\", // ld-article <= 0 ? ld-site <= 0 ? 1 : -12 : segments <= -1 ? 11 : 11
  ":#:.#$*#VITGT", // buttons <= 22 ? long <= 0 ? -8 : 3 : title-part <= 50 ? -10 : 3
  ">#$;#$>#(MV\\O", // times <= 0 ? contents <= 0 ? -4 : 5 : times <= 4 ? 11 : -2
  "+$O8#%.#3ULJU", // description <= 135 ? carts <= 1 ? 4 : -5 : long <= 15 ? -7 : 4
  "<#$@#$=#<OFWL", // authors <= 0 ? ld-site <= 0 ? -2 : -11 : fields <= 24 ? 6 : -5
  "%#'###5#1TLR[", // hyphens <= 3 ? segments <= -1 ? 3 : -5 : run-density <= 13 ? 1 : 10
  ">#$.#9>#%MY^P", // times <= 0 ? long <= 21 ? -4 : 8 : times <= 1 ? 13 : -1
  ":#::#$-+fKURK", // buttons <= 22 ? buttons <= 0 ? -6 : 4 : elements <= 802 ? 1 : -6
  "9#$>#$1#&RYPH", // prices <= 0 ? times <= 0 ? 1 : 8 : runs <= 2 ? -1 : -9
  "%#&%##4#WSLQX", // hyphens <= 2 ? hyphens <= -1 ? 2 : -5 : density <= 51 ? 0 : 7
  "?#$$#?###NT\\\\", // ld-article <= 0 ? path <= 27 ? -3 : 3 : segments <= -1 ? 11 : 11
  "<#$4$S1#.MWYQ", // authors <= 0 ? density <= 139 ? -4 : 6 : runs <= 10 ? 8 : 0
  "8#$@#$9#%UMRG", // carts <= 0 ? ld-site <= 0 ? 4 : -4 : prices <= 1 ? 1 : -10
  ":#::#(+$;OURH", // buttons <= 22 ? buttons <= 4 ? -2 : 4 : description <= 115 ? 1 : -9
  "-(o.#,6#1HQVM", // elements <= 535 ? long <= 8 ? -9 : 0 : linked-pictures <= 13 ? 5 : -4
  "?#$A8}###RF[[", // ld-article <= 0 ? ld-length <= 2021 ? 1 : -11 : segments <= -1 ? 10 : 10
  "+%y+$O###RLXX", // description <= 269 ? description <= 135 ? 1 : -5 : segments <= -1 ? 7 : 7
  ",#$7#+###NVYY", // post-class <= 0 ? article-headings <= 7 ? -3 : 5 : segments <= -1 ? 8 : 8
  "0#*+$K##%SLQ[", // with-links <= 6 ? description <= 131 ? 2 : -5 : segments <= 1 ? 0 : 10
  "(#%&#$=#1NWWR", // type <= 1 ? article-path <= 0 ? -3 : 6 : fields <= 13 ? 6 : 1
  "?#$AFY###RGYY", // ld-article <= 0 ? ld-length <= 3273 ? 1 : -10 : segments <= -1 ? 8 : 8
  "$#?$##0#%RKQ[", // path <= 27 ? path <= -1 ? 1 : -6 : with-links <= 1 ? 0 : 10
  "9#%4#?+$GVQPH", // prices <= 1 ? density <= 27 ? 5 : 0 : description <= 127 ? -1 : -9
  "+%y0#,###PW[[", // description <= 269 ? with-links <= 8 ? -1 : 6 : segments <= -1 ? 10 : 10
  ":#S;#$5#/PXOH", // buttons <= 47 ? contents <= 0 ? -1 : 7 : run-density <= 11 ? -2 : -9
  "+%y+$O###QJYY", // description <= 269 ? description <= 135 ? 0 : -7 : segments <= -1 ? 8 : 8
  "+$R8#&*#YVKLU", // description <= 138 ? carts <= 2 ? 5 : -6 : title-part <= 53 ? -5 : 4
  "9#$)#s8#$RZPH", // prices <= 0 ? title <= 79 ? 1 : 9 : carts <= 0 ? -1 : -9
  "6#&:#%(#$SJLU", // linked-pictures <= 2 ? buttons <= 1 ? 2 : -7 : type <= 0 ? -5 : 4
  ";#$.#/1#.LTYQ", // contents <= 0 ? long <= 11 ? -5 : 3 : runs <= 10 ? 8 : 0
  "7#%;#$7#FMSWP", // article-headings <= 1 ? contents <= 0 ? -4 : 2 : article-headings <= 34 ? 6 : -1
  ":#M/#9###MUHH", // buttons <= 41 ? linked <= 21 ? -4 : 4 : segments <= -1 ? -9 : -9
  "+%y*#R###NTZZ", // description <= 269 ? title-part <= 46 ? -3 : 3 : segments <= -1 ? 9 : 9
  "?#$@#$###RIXX", // ld-article <= 0 ? ld-site <= 0 ? 1 : -8 : segments <= -1 ? 7 : 7
  "9#%:#$4#=LTNH", // prices <= 1 ? buttons <= 0 ? -5 : 3 : density <= 25 ? -3 : -9
  "9#$A#$(#%TNIP", // prices <= 0 ? ld-length <= 0 ? 3 : -3 : type <= 1 ? -8 : -1
  "@#$/#,+$ONUQG", // ld-site <= 0 ? linked <= 8 ? -3 : 4 : description <= 135 ? 0 : -10
  "?#$A#$###RJXX", // ld-article <= 0 ? ld-length <= 0 ? 1 : -7 : segments <= -1 ? 7 : 7
  "&#$?#$###PXZZ", // article-path <= 0 ? ld-article <= 0 ? -1 : 7 : segments <= -1 ? 9 : 9
  "/#$;#$:#:IWVN", // linked <= 0 ? contents <= 0 ? -8 : 6 : buttons <= 22 ? 5 : -3
  "=#<2&91#,MTOH", // fields <= 24 ? run <= 297 ? -4 : 3 : runs <= 8 ? -2 : -9
  "-(o5#H-+JISWQ", // elements <= 535 ? run-density <= 36 ? -8 : 2 : elements <= 774 ? 6 : 0
  "?#$@#$###PGZZ", // ld-article <= 0 ? ld-site <= 0 ? -1 : -10 : segments <= -1 ? 9 : 9
  "<#$1#0<#-SKYP", // authors <= 0 ? runs <= 12 ? 2 : -6 : authors <= 9 ? 8 : -1
  ")#s?#$###NWXX", // title <= 79 ? ld-article <= 0 ? -3 : 6 : segments <= -1 ? 7 : 7
  "6#36#&3#)OVLS", // linked-pictures <= 15 ? linked-pictures <= 2 ? -2 : 5 : run-prose <= 5 ? -5 : 2
  ")#s)#V###TNYY", // title <= 79 ? title <= 50 ? 3 : -3 : segments <= -1 ? 8 : 8
  "=#$.#29#%HTTK", // fields <= 0 ? long <= 14 ? -9 : 3 : prices <= 1 ? 3 : -6
  "$##7#%%#%RWKR", // path <= -1 ? article-headings <= 1 ? 1 : 6 : hyphens <= 1 ? -6 : 1
  "/%*1#/1#)RKQZ", // linked <= 190 ? runs <= 11 ? 1 : -6 : runs <= 5 ? 0 : 9
  "8#$$#---DPURJ", // carts <= 0 ? path <= 9 ? -1 : 4 : elements <= 952 ? 1 : -7
  ":#:-(o/%*MUJS", // buttons <= 22 ? elements <= 535 ? -4 : 4 : linked <= 190 ? -7 : 2
  "1#,1#(/%*RWLV", // runs <= 8 ? runs <= 4 ? 1 : 6 : linked <= 190 ? -5 : 5
  "7#%4$;.#%NUNW", // article-headings <= 1 ? density <= 115 ? -3 : 4 : long <= 1 ? -3 : 6
  ")#T7#&5#?QXQG", // title <= 48 ? article-headings <= 2 ? 0 : 7 : run-density <= 27 ? 0 : -10
  "25@2-v8#$QHVM", // run <= 1684 ? run <= 1002 ? 0 : -9 : carts <= 0 ? 5 : -4
  "@#$)#V7#&UPPH", // ld-site <= 0 ? title <= 50 ? 4 : -1 : article-headings <= 2 ? -1 : -9
  "7#$-+f4#USMXP", // article-headings <= 0 ? elements <= 802 ? 2 : -4 : density <= 49 ? 7 : -1
  ")#s-1w###MSWW", // title <= 79 ? elements <= 1371 ? -4 : 2 : segments <= -1 ? 6 : 6
  "+$R;#$%#'Q[MV", // description <= 138 ? contents <= 0 ? 0 : 10 : hyphens <= 3 ? -4 : 5
  "A8}(#%*#RPVHT", // ld-length <= 2021 ? type <= 1 ? -1 : 5 : title-part <= 46 ? -9 : 3
  "-(T25@9#$IQSL", // elements <= 508 ? run <= 1684 ? -8 : 0 : prices <= 0 ? 2 : -5
  "6#&6#$6#*SKWQ", // linked-pictures <= 2 ? linked-pictures <= 0 ? 2 : -6 : linked-pictures <= 6 ? 6 : 0
  "&#$/#,###NRXX", // article-path <= 0 ? linked <= 8 ? -3 : 1 : segments <= -1 ? 7 : 7
  "*#Y2)F/#9TMPY", // title-part <= 53 ? run <= 586 ? 3 : -4 : linked <= 21 ? -1 : 8
  "-+f*#]-1+VQKT", // elements <= 802 ? title-part <= 57 ? 5 : 0 : elements <= 1295 ? -6 : 3
  "-(o5#H9#%KRSM", // elements <= 535 ? run-density <= 36 ? -6 : 1 : prices <= 1 ? 2 : -4
  "4$S6#&###LRYY", // density <= 139 ? linked-pictures <= 2 ? -5 : 1 : segments <= -1 ? 8 : 8
  ";#$/#B/$hMSXN", // contents <= 0 ? linked <= 30 ? -4 : 2 : linked <= 160 ? 7 : -3
  ")#s/%*###OUXX", // title <= 79 ? linked <= 190 ? -2 : 4 : segments <= -1 ? 7 : 7
  ";#$0#*+$ONUZP", // contents <= 0 ? with-links <= 6 ? -3 : 4 : description <= 135 ? 9 : -1
  "-+J-(T)#]PVLR", // elements <= 774 ? elements <= 508 ? -1 : 5 : title <= 57 ? -5 : 1
].join('');
