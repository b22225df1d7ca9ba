; What extract/parse.py wrote in the place of an `await` that the grammar does not read.
(unary_expression operator: "void" argument: (_) @await.value) @await.result
