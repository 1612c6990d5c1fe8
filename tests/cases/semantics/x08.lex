-- X8. A licence carves use out of a prohibition; a remedy is due only for a breach, not for a duty's yielding.
case Licence "X8: a permission that prevails is carved out"
  let A, B be State
  conduct use(s: State) "{s} uses it"
  conduct pub(s: State) "{s} publishes"
  conduct remedy(s: State) "{s} removes the publication"
  fact lic "there is a licence"
  fact com "publication is commissioned"
  position Wide "a permission may conflict with a duty"
  permissions conflict if Wide
  norm f  bearer s: State  owed to B  forbids use(s)
  norm p  bearer s: State  owed to B  permits use(s)  when lic
  norm g  bearer s: State  owed to B  forbids pub(s)
  norm h  bearer s: State  owed to B  obliges remedy(s)  when s breaches g
  norm k  bearer s: State  owed to B  obliges pub(s)  when com
  principle order for a: Duty, b: Duty
    regardless of consent
    a yields to b when any of (of_norm(a, f) and of_norm(b, p), of_norm(a, g) and of_norm(b, k))
  view On  holds Wide
  view Off  rejects Wide

  ask clash under On: wide conflict among (p by A, f by A)  expect possible, open on fact
  ask clash_narrow under Off: conflict among (p by A, f by A)  expect excluded
  ask commissioned under On: strict conflict among (g by A, k by A)  expect possible, open on fact
  ask remedied under On: conflict among (g by A, h by A)  expect excluded
  ask f_breached under On: A breaches f  expect open on fact
  ask f_breached_narrow under Off: A breaches f  expect open on fact
  ask g_breached under On: A breaches g  expect open on fact
  ask h_breached under On: A breaches h  expect open on fact
  ask k_breached under On: A breaches k  expect open on fact
  ask h_due under On: h by A is applicable  expect open on fact
  variant LicenceUse
    given lic and use(A) and not pub(A) and not remedy(A) and not com
    expect clash entailed, resolved by order
    expect clash_narrow excluded
    expect f_breached excluded
    expect f_breached_narrow entailed
    expect g_breached excluded
    expect h_breached excluded
    expect k_breached excluded
  end
  variant Use
    given not lic and use(A) and not pub(A) and not remedy(A) and not com
    expect clash excluded
    expect f_breached entailed
    expect g_breached excluded
    expect h_breached excluded
  end
  variant Publishes
    given not lic and not use(A) and pub(A) and not remedy(A) and not com
    expect commissioned excluded
    expect f_breached excluded
    expect g_breached entailed
    expect h_breached entailed
  end
  variant Remedies
    given not lic and not use(A) and pub(A) and remedy(A) and not com
    expect g_breached entailed
    expect h_breached excluded
  end
  variant Commissioned
    given not lic and not use(A) and pub(A) and not remedy(A) and com
    expect commissioned entailed, resolved by order for k
    expect f_breached excluded
    expect g_breached excluded
    expect h_breached excluded
    expect h_due excluded
    expect k_breached excluded
  end
end

-- $ lexlogic explain x08.lex clash
-- > RESOLVED  Wide conflict between p by A and f by A, under On
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  there is a licence
--   excluded if  it is not so that there is a licence
--
-- The wide conflict of p by A and f by A, possible
--   resolved by order: p prevails over f (p by A is owed to B; f by A is owed to
--     B)
--   f alone can be kept: it is not so that A uses it
--
-- It is so if:
--   - there is a licence
--
-- It is not so if:
--   - it is not so that there is a licence
--
-- Taken as given, not found
--   P1  view On holds Wide, "a permission may conflict with a duty"     x08.lex:19
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x08.lex f_breached
-- ~ OPEN  A breaches f, under On
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that A uses it
--   excluded if  there is a licence
--   entailed if  A uses it; it is not so that there is a licence
--
-- It is so if:
--   - A uses it
--   - it is not so that there is a licence
--
-- It is not so if:
--   - it is not so that A uses it
--
-- Taken as given, not found
--   P1  view On holds Wide, "a permission may conflict with a duty"     x08.lex:19
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x08.lex commissioned
-- > RESOLVED  Strict conflict between g by A and k by A, under On
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  publication is commissioned
--   excluded if  it is not so that publication is commissioned
--
-- The conflict of g by A and k by A, possible
--   resolved by order: k prevails over g (g by A is owed to B; k by A is owed to
--     B)
--   k alone can be kept: A publishes
--   g alone can be kept: it is not so that A publishes
--
-- It is so if:
--   - publication is commissioned
--
-- It is not so if:
--   - it is not so that publication is commissioned
--
-- Checked: scenario replayed by the second evaluator.
