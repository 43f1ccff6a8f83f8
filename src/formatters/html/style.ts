const light = `--paper:#fdfcfa;--card:#fff;--ink:#1c1e21;--soft:#5c6168;--line:#e4e1dc;--fill:#f3f1ed;--link:#1a5fb4;
--error:#b3261e;--error-tint:#fbe3e0;--warn:#8a5300;--warn-tint:#fbecc8;--info:#2b5f9e;--info-tint:#e1ecf9;--good:#1f6b3a;--error-bar:#cf4a40;--warn-bar:#c4860f;--info-bar:#4f86c6;color-scheme:light;`;

const dark = `--paper:#15171a;--card:#1b1e22;--ink:#e6e7e9;--soft:#a0a6ae;--line:#32363c;--fill:#23272c;--link:#8ab8f5;
--error:#ff8f85;--error-tint:#4a2422;--warn:#efb84f;--warn-tint:#433417;--info:#8fbcf2;--info-tint:#1f3551;--good:#7ccf94;--error-bar:#f0776c;--warn-bar:#dba53c;--info-bar:#6ea3e0;color-scheme:dark;`;

/** How the page looks: light and dark, wide and narrow, on paper. No colour stands without a word beside it. */
export const style = `:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
:root[data-theme=light]{${light}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:5rem}
body{margin:0 auto;max-width:76rem;padding:0 clamp(1rem,4vw,2.5rem) 6rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
h1,h2,h3,p,ul,ol{margin:0;padding:0}
ul{list-style:none}
a{color:var(--link);text-underline-offset:.15em}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
button,input,select{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.error{--own:var(--error);--bar:var(--error-bar);--tint:var(--error-tint)}
.warn{--own:var(--warn);--bar:var(--warn-bar);--tint:var(--warn-tint)}
.info{--own:var(--info);--bar:var(--info-bar);--tint:var(--info-tint)}
.quiet{--own:var(--soft)}
rect{fill:var(--bar)}

.top{padding:2.5rem 0 0}
.tool{display:flex;justify-content:space-between;align-items:center;min-height:2.25rem;color:var(--soft);font-size:.875rem}
h1{margin:.5rem 0 1.25rem;font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);line-height:1.12;letter-spacing:-.025em;font-weight:680;text-wrap:balance}
.shares{display:block;width:100%;height:.5rem;border-radius:.25rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin-top:.875rem}
.facts li{color:var(--own)}
.facts b{font-size:1.25rem;font-variant-numeric:tabular-nums;font-weight:650}

.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:2rem 3rem;margin:2.5rem 0 1rem;align-items:start}
.chart h2{margin-bottom:.5rem;font-size:.8125rem;font-weight:600;color:var(--soft)}
.chart details>summary{color:var(--soft);font-size:.875rem;cursor:pointer;padding:.25rem 0}
.bars li{display:grid;grid-template-columns:minmax(0,3fr) minmax(4rem,2fr) 2.5rem;align-items:center;gap:.75rem;min-height:1.75rem;font-size:.875rem}
.bars svg{display:block;width:100%;height:.5rem}
.label{overflow-wrap:anywhere}
.label button{padding:.125rem 0;border:0;background:none;text-align:start;cursor:pointer;overflow-wrap:anywhere}
.label button:hover{text-decoration:underline;text-underline-offset:.2em}
.label button[aria-pressed=true]{font-weight:650;text-decoration:underline;text-underline-offset:.2em}
.count{text-align:end;font-variant-numeric:tabular-nums;color:var(--soft)}

.filters{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:2rem -.5rem 0;padding:.75rem .5rem;background:var(--paper);border-bottom:1px solid var(--line);font-size:.875rem}
.filters input[type=search],.filters select,.filters>button,#theme{height:2.25rem;padding:0 .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
.filters input[type=search]{flex:1 1 14rem;min-width:0}
.filters select{max-width:15rem;min-width:0}
.filters>button,#theme{cursor:pointer}
.filters>button:hover,#theme:hover{background:var(--fill)}
fieldset{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;border:0;min-width:0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
fieldset label{display:flex;align-items:center;gap:.375rem;min-height:2.25rem;color:var(--own);cursor:pointer;white-space:nowrap}
fieldset input{margin:0;width:1rem;height:1rem;accent-color:var(--own)}
input::placeholder{color:var(--soft);opacity:1}
#shown{color:var(--soft)}
#shown:empty{display:none}

.file{margin-top:2rem}
.file>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem}
.file>.reply:only-child{margin-top:0}
.file h2{font-size:1.0625rem;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
.tally{display:inline-flex;flex-wrap:wrap;gap:0 .75rem;font-size:.8125rem}
.tally span{color:var(--own);white-space:nowrap}
.failure{margin-top:1rem;overflow-wrap:anywhere}
.failure b{color:var(--error)}
.notice{margin-top:.5rem;color:var(--soft);font-size:.9375rem}
.notice b{color:var(--info);font-weight:600}
.reply{margin-top:.75rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);content-visibility:auto;contain-intrinsic-size:auto 3rem}
.reply[open]{contain-intrinsic-size:auto 24rem}
.reply>summary{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .875rem;padding:.75rem 1.125rem .75rem 2.375rem;cursor:pointer;list-style:none}
.reply>summary::-webkit-details-marker{display:none}
.reply>summary:before{content:"";position:absolute;left:1.125rem;top:1.25rem;width:.4rem;height:.4rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.reply[open]>summary:before{top:1.15rem;transform:rotate(45deg)}
.reply h3{font-size:1rem;font-weight:600;overflow-wrap:anywhere}
.reply summary code{color:var(--soft);overflow-wrap:anywhere}
.body{display:grid;grid-template-columns:minmax(0,1fr);border-top:1px solid var(--line)}
.text{padding:1rem 1.125rem 1.25rem;font:.8125rem/1.75 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;counter-reset:none}
.text.prose{font:1.0625rem/1.7 Charter,"Iowan Old Style","Palatino Linotype",Georgia,serif}
.text p{position:relative;min-height:1.7em;padding-inline-start:2.75rem;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.text p:before{content:attr(data-n);position:absolute;inset-inline-start:0;width:2rem;text-align:end;color:var(--soft);font:.75rem/2.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:normal}
.text:not(.prose) p:before{line-height:1.9}
div.gap{height:1.5rem;margin-inline-start:2.75rem;background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat}
details.gap{margin:.25rem 0}
details.gap>summary{margin-inline-start:2.75rem;color:var(--soft);font:.8125rem/1.75 system-ui,sans-serif;cursor:pointer}
mark{padding:.08em 0;border-bottom:2px solid var(--own);background:var(--tint);color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.warn{border-bottom-style:dashed}
mark.info{border-bottom-style:dotted}
mark.off{border-color:transparent;background:none}
.ref{margin:0 .125rem;padding:.125rem .3125rem;border-radius:1rem;background:var(--own);color:var(--card);font:600 .6875rem/1 system-ui,sans-serif;text-decoration:none;vertical-align:.3em;user-select:none}
.ref.off{display:none}
.cut{color:var(--soft);font-style:normal}
.findings{list-style:none;padding:.375rem 1.125rem .75rem;border-top:1px solid var(--line);font-size:.9375rem}
.findings li{position:relative;padding:.75rem 0 .75rem 2.25rem}
.findings li+li{border-top:1px solid var(--line)}
.findings li:before{content:attr(value);position:absolute;left:0;top:.9375rem;min-width:1.375rem;padding:0 .125rem;border-radius:.6875rem;background:var(--own);color:var(--card);font:600 .75rem/1.375rem system-ui,sans-serif;text-align:center}
.findings li:target{background:linear-gradient(90deg,transparent,var(--tint) 1rem)}
.message b{color:var(--own);font-weight:650}
.message,.better,.why,.place{overflow-wrap:anywhere}
.better{color:var(--good)}
.better:before{content:"→ "}
.why{color:var(--soft)}
.place{color:var(--soft);font-size:.8125rem}

.accepted{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
.accepted>summary{cursor:pointer}
.accepted h2{display:inline;font-size:1.125rem;font-weight:650}
.accepted li{padding:.75rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}

@media (min-width:62rem){
.body{grid-template-columns:minmax(0,1fr) 24rem}
.findings{border-top:0;border-inline-start:1px solid var(--line)}
.text{position:sticky;top:4.5rem;align-self:start}
}
@media (max-width:40rem){
.top{padding-top:1rem}
.filters{position:static}
.filters select{flex:1 1 9rem}
.reply{margin-inline:-.5rem}
.charts{display:flex;gap:1.5rem;margin-inline:-1rem;padding:0 1rem .5rem;overflow-x:auto;scroll-snap-type:x proximity;scroll-padding:1rem}
.chart{flex:0 0 min(86%,22rem);scroll-snap-align:start}
.bars li{grid-template-columns:minmax(0,3fr) minmax(3rem,1fr) 2rem}
.text,.findings{padding-inline:.875rem}
.reply>summary{padding-inline:2.125rem .875rem}
.reply>summary:before{left:.875rem}
.text p{padding-inline-start:1.875rem}
.text p:before{width:1.375rem;font-size:.6875rem}
.text.prose{font-size:1rem}
div.gap,details.gap>summary{margin-inline-start:1.875rem}
}
@media print{
.text{position:static}
:root,:root[data-theme]{${light}}
body{max-width:none;padding:0;font-size:10pt}
.filters,#theme{display:none}
.reply{content-visibility:visible;border-color:#999}
.body{grid-template-columns:minmax(0,1fr)}
.findings{border-inline-start:0;border-top:1px solid var(--line)}
.findings li,.bars li{break-inside:avoid}
.shares,rect,mark,.ref,.findings li:before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
