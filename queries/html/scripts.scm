; The parts of a page that run code or load something.

(script_element (start_tag) @script.tag (raw_text)? @script.code)
(element (start_tag) @tag.node)
(element (self_closing_tag) @tag.node)
(style_element (start_tag) @tag.node)
(style_element (raw_text) @style.text)
((comment) @directive.comment (#match? @directive.comment "flowmap:"))
