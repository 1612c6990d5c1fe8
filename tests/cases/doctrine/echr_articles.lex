-- The European Convention: removal, detention, remedies, derogation, jurisdiction, organizations.
case Removal "A militant to be deported"
  import echr
  let Militant be Person
  let Officials be Actor
  given organ(Officials, UK) and every s: State satisfies not lent(Officials, s)
  let Elsewhere be State
  let Movement be Group
  given not outside_territory(UK, Militant)
  given belongs_to(Militant, Movement) and practice_against(Elsewhere, Movement)
  given assurance(Elsewhere, Militant) and resists_control(Elsewhere)
  given detain(Officials, Militant) at 1995-01-01 and removal_under_way(UK, Militant)
  given let_court_review(UK, Militant) at 1995-01-01 and not open_grounds(UK, Militant)
  given complains_of_removal(Militant) and provide_remedy(UK, Militant) at 1995-01-01
  given not scrutinise_risk(UK, Militant)
  taken as met due_diligence(UK, Militant), arguable_complaint(Militant, UK) per "supposed"

  ask removal ex ante supposing return(UK, Militant, Elsewhere) at 1996-11-15:
      UK breaches ECHR.3.return[Militant, Elsewhere]
    expect entailed
  ask detention: UK breaches ECHR.5.1[Militant]
    expect excluded
  ask review: UK breaches ECHR.5.4[Militant]
    expect entailed
  ask remedy: UK breaches ECHR.13[Militant]
    expect entailed
  ask outsider "the receiving State is not judged": party(Elsewhere, ECHR)
    expect excluded

  variant Guaranteed "the assurance is a sufficient guarantee"
    given not resists_control(Elsewhere)
    taken as met assurance_sufficient(Elsewhere, Militant) per "supposed"
    expect removal excluded
  end
  variant NoPractice "no practice against the movement is shown"
    given not practice_against(Elsewhere, Movement)
    expect removal open on fact
  end
  variant Derogated "even a valid derogation does not touch article 3"
    given derogated(UK, ECHR.3.return)
    expect removal entailed
  end
  variant NotRemoved "no removal proceedings"
    given not removal_under_way(UK, Militant)
    expect detention entailed
  end
  variant DerogatedFive "no removal proceedings, but a valid derogation from article 5"
    given not removal_under_way(UK, Militant) and derogated(UK, ECHR.5.1)
    expect detention excluded
  end
end

case Abroad "A detention abroad"
  import echr
  let Detainee be Person
  let Soldiers be Actor
  given detain(Soldiers, Detainee) at 2004-10-10 and organ(Soldiers, UK)
  given outside_territory(UK, Detainee) and in_hands_of(UK, Detainee)
  given every s: State satisfies not lent(Soldiers, s)
  ask detained: UK breaches ECHR.5.1[Detainee]
    expect entailed
  ask narrow under Bankovic: UK breaches ECHR.5.1[Detainee]
    expect excluded
  view Bankovic
    rejects ControlOverPersons
end

case Seizure "An aircraft seized under a regulation"
  import echr
  let Airline be Person
  let Minister be Actor
  given organ(Minister, Ireland) and every s: State satisfies not lent(Minister, s)
  let EC be Organization
  given not outside_territory(Ireland, Airline)
  given interfere_possessions(Minister, Airline) at 1993-05-28
  given provided_by_law(Ireland, Airline) and general_interest(Ireland, Airline)
  given required_by_membership(Ireland, Airline, EC) and not left_discretion(Ireland, Airline)
  given not manifestly_deficient(Airline, EC)
  taken as met equivalent_protection(EC) per "supposed"
  ask seized: Ireland breaches ECHR.P1.1[Airline]
    expect excluded
  ask presumed_kept: presumed_compliant(Ireland, Airline)
    expect entailed
  variant Discretion
    given left_discretion(Ireland, Airline)
    expect presumed_kept excluded
    expect seized open on fact
  end
end

-- $ lexlogic check echr_articles.lex
-- echr_articles.lex   16 questions   as expected: 16
--
--   Removal
--     removal        + ENTAILED                  law settled
--     detention      - EXCLUDED                  law settled
--     review         + ENTAILED                  law settled
--     remedy         + ENTAILED                  law settled
--     outsider       - EXCLUDED                  nothing speaks to it
--
--   Removal:Guaranteed
--     removal        - EXCLUDED                  law settled
--
--   Removal:NoPractice
--     removal        ~ OPEN on fact              real_risk(Militant, Elsewhere)
--
--   Removal:Derogated
--     removal        + ENTAILED                  law settled
--
--   Removal:NotRemoved
--     detention      + ENTAILED                  law settled
--
--   Removal:DerogatedFive
--     detention      - EXCLUDED                  law settled
--
--   Abroad
--     detained       + ENTAILED                  law settled
--     narrow         - EXCLUDED  under Bankovic  law settled on this view
--
--   Seizure
--     seized         - EXCLUDED                  law settled
--     presumed_kept  + ENTAILED                  law settled
--
--   Seizure:Discretion
--     seized         ~ OPEN on fact              fair_balance(Ireland, Airline)
--     presumed_kept  - EXCLUDED                  law settled
--
-- Assumptions: A1-A7 (--assumptions lists them).   Warnings: none.
