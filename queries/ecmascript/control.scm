; Where control may go one way or another: reaching definitions and guards ask for it.

(if_statement condition: (_) @branch.condition consequence: (_) @branch.then alternative: (_)? @branch.else) @branch.statement
(ternary_expression condition: (_) @branch.condition consequence: (_) @branch.then alternative: (_) @branch.else) @branch.statement
(binary_expression left: (_) @branch.condition operator: "&&" right: (_) @branch.then) @branch.statement
(binary_expression left: (_) @branch.condition operator: ["||" "??"] right: (_) @branch.else) @branch.statement
(while_statement condition: (_) @branch.condition body: (_) @branch.then) @branch.statement

; What a condition is made of.
(binary_expression
  left: (_) @test.left
  operator: ["&&" "||" "===" "==" "!==" "!=" "in" "<" "<=" ">" ">="] @test.operator
  right: (_) @test.right) @test.result
(unary_expression operator: ["!" "typeof"] @test.operator argument: (_) @test.left) @test.result

(switch_statement value: (_) @switch.value body: (switch_body) @switch.body)

; Where control goes instead of onwards.
(break_statement label: (_)? @jump.label) @jump.break
(continue_statement label: (_)? @jump.label) @jump.continue
(return_statement) @jump.return
(throw_statement) @jump.throw
; What stands behind a jump never runs (but for the functions that are declared there).
(statement_block [(return_statement) (throw_statement) (break_statement) (continue_statement)] @dead.jump) @dead.block
(labeled_statement label: (_) @label.name body: (_) @label.body) @label.statement

(for_statement condition: (_) @branch.condition body: (_) @branch.then) @branch.statement
(for_statement body: (_) @loop.body) @loop.statement
(for_in_statement body: (_) @loop.body) @loop.statement
(while_statement body: (_) @loop.body) @loop.statement
(do_statement body: (_) @loop.repeated) @loop.statement

(for_in_statement left: (_) @each.target operator: _ @each.operator right: (_) @each.collection)

(try_statement body: (_) @try.body handler: (catch_clause parameter: (_)? @try.parameter body: (_) @try.handler)? finalizer: (_)? @try.finalizer) @try.statement
