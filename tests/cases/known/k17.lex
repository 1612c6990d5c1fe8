-- K17. Exceptions to exceptions.
case Birds "K17: birds fly, penguins do not, super-penguins do"
  fact bird
  fact penguin
  fact superp
  concept exc
    when penguin unless superp
  concept flies
    when bird unless exc
  ask flying: flies  expect open on fact
  variant Bird
    given bird and not penguin and not superp
    expect flying entailed
  end
  variant Penguin
    given bird and penguin and not superp
    expect flying excluded
  end
  variant SuperPenguin
    given bird and penguin and superp
    expect flying entailed
  end
end
