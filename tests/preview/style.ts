/** The look of Discord's dark theme, by eye: colours, sizes and gaps of the desktop client, narrower on a phone. */
export const STYLE = `
:root { color-scheme: dark }
* { box-sizing: border-box }
body {
  margin: 0; padding: 20px 16px; background: #1a1a1e; color: #dfe0e2;
  font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 16px; max-width: 760px; margin: 0 auto }
.asked { grid-column: 1 / -1; display: flex; align-items: center; gap: 6px; margin: 0 0 6px 20px; font-size: 14px; color: #9b9ca3 }
.asked b { color: #dfe0e2; font-weight: 500 }
.hook { width: 30px; height: 12px; margin-top: 10px; border: solid #4e5058; border-width: 2px 0 0 2px; border-top-left-radius: 6px }
.dot {
  width: 16px; height: 16px; border-radius: 50%; background: #b7791f; color: #fff;
  font-size: 10px; line-height: 16px; text-align: center;
}
.avatar {
  width: 40px; height: 40px; border-radius: 50%; background: #2d7d5f; color: #fff;
  font: 700 30px/58px Georgia, "DejaVu Serif", serif; text-align: center; letter-spacing: -2px; overflow: hidden;
}
.who { margin-bottom: 4px }
.who b { color: #fff; font-weight: 500 }
.who time { font-size: 12px; color: #9b9ca3; margin-left: 4px }
.tag {
  padding: 1px 5px; border-radius: 4px; background: #5865f2; color: #fff;
  font-size: 11px; font-weight: 600; vertical-align: 1px;
}
.box {
  display: flex; flex-direction: column; gap: 8px; max-width: 600px; padding: 16px;
  background: #242429; border: 1px solid #323237; border-left: 4px solid #323237; border-radius: 8px;
}
.text { white-space: pre-wrap }
.text strong, h1, h2, h3 { color: #fbfbfb; font-weight: 700 }
h1, h2, h3 { margin: 0; line-height: 1.375 }
h1 { font-size: 24px } h2 { font-size: 20px } h3 { font-size: 16px }
small { display: block; font-size: 13px; color: #9b9ca3 }
blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #4e5058; border-radius: 4px }
code, pre { font: 85%/1.3 Consolas, "DejaVu Sans Mono", monospace; background: #17171b; border-radius: 4px; padding: 0 4px }
pre { margin: 4px 0; padding: 8px; border: 1px solid #323237 }
mark { background: #4e5058; color: inherit; border-radius: 4px; padding: 0 2px }
.item { display: flex; gap: 8px; padding-left: 8px }
.time { background: #33333a; border-radius: 3px; padding: 0 2px }
.mention { background: #35386b; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
a { color: #5197ed; text-decoration: none }
.gap { min-height: 8px; display: flex; align-items: center }
hr { flex: 1; height: 1px; margin: 0; border: 0; background: #3d3d44 }
.row { display: flex; flex-wrap: wrap; gap: 8px }
.button {
  display: inline-flex; align-items: center; gap: 8px; min-height: 32px; padding: 3px 14px;
  border: 1px solid #ffffff14; border-radius: 8px; color: #fff;
  font-family: inherit; font-size: 14px; font-weight: 500; line-height: 1.3;
}
.button:disabled { opacity: .5 }
.style-1 { background: #5865f2 } .style-2 { background: #36363c } .style-3 { background: #00863a } .style-4 { background: #d22d39 }
.out { font-size: 12px; opacity: .8 }
.select {
  display: flex; justify-content: space-between; width: 100%; padding: 9px 12px;
  background: #1f1f23; border: 1px solid #3d3d44; border-radius: 8px; color: #9b9ca3;
}
.choices { width: 100%; margin: 0; padding: 4px 12px; list-style: none; border: 1px solid #3d3d44; border-radius: 8px }
.beside { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start }
.media { padding: 12px; background: #1f1f23; border-radius: 8px; color: #9b9ca3; font-size: 13px }
.only-you { margin-top: 4px; font-size: 12px; color: #9b9ca3 }
@media (max-width: 480px) {
  body { padding: 12px 10px }
  .message { column-gap: 10px; grid-template-columns: 36px minmax(0, 1fr) }
  .avatar { width: 36px; height: 36px; line-height: 54px }
  .asked { margin-left: 17px }
  .hook { width: 24px }
  .box { padding: 12px }
}
`
