/** Splits a block of ids at its blanks. */
const ids = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The rows the regimes were encoded from, by checklist, ids only. Each must be a rule or be left out with a reason,
 * so that nothing of the source is lost without a word.
 */
export const SOURCE_ROWS: Readonly<Record<string, readonly string[]>> = {
  "us-genius": ids(`
    us-genius.scope.payment-stablecoin us-genius.licence.permitted-issuer
    us-genius.licence.distributor-ban us-genius.licence.foreign-coin-lawful-orders
    us-genius.scope.non-permitted-treatment us-genius.reserve.one-to-one
    us-genius.reserve.only-listed-classes us-genius.reserve.class-cash-and-fed
    us-genius.reserve.class-deposits us-genius.reserve.class-treasuries
    us-genius.reserve.class-repo-cash us-genius.reserve.class-reverse-repo
    us-genius.reserve.class-money-funds us-genius.reserve.class-other-government
    us-genius.reserve.class-tokenised us-genius.redemption.public-policy
    us-genius.redemption.limits-by-regulator us-genius.redemption.fees-and-notice
    us-genius.disclosure.monthly-composition us-genius.reserve.no-rehypothecation
    us-genius.reserve.exception-repo-margin us-genius.reserve.exception-custody-services
    us-genius.reserve.exception-redemption-repo us-genius.assurance.monthly-examination
    us-genius.assurance.ceo-cfo-certification us-genius.capital.tailored-rules
    us-genius.liquidity.rules-set-by-regulator us-genius.risk.operational-standards
    us-genius.aml.bsa-programme us-genius.technology.lawful-orders
    us-genius.conduct.permitted-activities us-genius.conduct.no-tying
    us-genius.marketing.name-and-claims us-genius.assurance.audited-accounts-50bn
    us-genius.yield.no-interest us-genius.licence.non-financial-parent
    us-genius.licence.state-option us-genius.licence.federal-transition
    us-genius.marketing.no-us-backing-claim us-genius.governance.officers-clean
    us-genius.licence.approval us-genius.aml.annual-certification
    us-genius.supervision.examination us-genius.supervision.exigent-powers
    us-genius.custody.supervised-custodian us-genius.custody.customer-property
    us-genius.segregation.no-commingling us-genius.insolvency.holder-priority
    us-genius.licence.foreign-comparable us-genius.licence.foreign-registration
    us-genius.liquidity.foreign-us-reserves us-genius.licence.foreign-not-sanctioned
    us-genius.scope.effective-date
  `),
  "us-genius-proposed": ids(`
    us-genius-proposed.scope.outstanding-value us-genius-proposed.reserve.fair-value-at-all-times
    us-genius-proposed.reserve.exclusive-classes us-genius-proposed.liquidity.daily-10
    us-genius-proposed.liquidity.weekly-30 us-genius-proposed.liquidity.institution-40
    us-genius-proposed.liquidity.daily-bucket-50 us-genius-proposed.liquidity.maturity-20-days
    us-genius-proposed.liquidity.insured-deposits
    us-genius-proposed.disclosure.composition-template
    us-genius-proposed.assurance.monthly-examination us-genius-proposed.reporting.shortfall-notice
    us-genius-proposed.issuance.no-issuance-when-short
    us-genius-proposed.wind-down.fifteen-days-short
    us-genius-proposed.redemption.two-business-days
    us-genius-proposed.redemption.limits-by-regulator
    us-genius-proposed.redemption.stress-extension us-genius-proposed.reporting.trigger-notice
    us-genius-proposed.redemption.one-coin-minimum us-genius-proposed.redemption.policy-contents
    us-genius-proposed.redemption.fee-notice us-genius-proposed.marketing.no-us-backing-claim
    us-genius-proposed.yield.affiliate-presumption us-genius-proposed.conduct.no-lending-to-buy
    us-genius-proposed.risk.risk-management us-genius-proposed.reporting.weekly
    us-genius-proposed.reporting.quarterly us-genius-proposed.aml.board-certification
    us-genius-proposed.supervision.examination-cycle us-genius-proposed.licence.federal-transition
    us-genius-proposed.custody.custodian-standards
    us-genius-proposed.licence.application-procedure us-genius-proposed.licence.foreign-conditions
    us-genius-proposed.capital.new-issuer-minimum us-genius-proposed.capital.operational-backstop
    us-genius-proposed.capital.missed-quarter us-genius-proposed.capital.add-on
    us-genius-proposed.custody.deposit-insurance-status us-genius-proposed.licence.bank-subsidiary
    us-genius-proposed.aml.programme us-genius-proposed.aml.block-freeze-reject
    us-genius-proposed.aml.suspicious-activity us-genius-proposed.aml.sanctions-programme
    us-genius-proposed.scope.federal-reserve-rule us-genius-proposed.licence.state-similarity
    us-genius-proposed.scope.state-certification us-genius-proposed.scope.offer-and-comparability
    us-genius-proposed.aml.customer-identification us-genius-proposed.aml.agency-standards
  `),
  "us-nydfs": ids(`
    us-nydfs.licence.coin-approval us-nydfs.reserve.full-backing-daily
    us-nydfs.redemption.approved-policy us-nydfs.redemption.any-lawful-holder
    us-nydfs.redemption.par-and-fees us-nydfs.redemption.reasonable-conditions
    us-nydfs.redemption.defined-terms us-nydfs.redemption.two-business-days
    us-nydfs.redemption.delay-only-by-dfs us-nydfs.segregation.apart-from-issuer
    us-nydfs.custody.eligible-custodians us-nydfs.custody.titled-for-holders
    us-nydfs.reserve.four-asset-classes us-nydfs.reserve.bills-three-months
    us-nydfs.reserve.reverse-repo us-nydfs.reserve.money-fund-caps us-nydfs.reserve.deposit-limits
    us-nydfs.liquidity.meet-redemptions us-nydfs.assurance.monthly-cpa-examination
    us-nydfs.assurance.month-end-and-random-day us-nydfs.assurance.four-assertions
    us-nydfs.assurance.cpa-approved us-nydfs.disclosure.public-in-30-days
    us-nydfs.assurance.annual-controls-report us-nydfs.assurance.annual-accounts
    us-nydfs.supervision.other-conditions us-nydfs.custody.customer-coins-separate
    us-nydfs.custody.no-own-use us-nydfs.custody.sub-custody-approval
    us-nydfs.custody.terms-disclosed us-nydfs.licence.greenlist us-nydfs.scope.proposed-part-202
  `),
  "eu-mica": ids(`
    eu-mica.licence.authorised-issuer eu-mica.licence.issuer-consent
    eu-mica.licence.forty-day-notice eu-mica.redemption.claim-on-issuer
    eu-mica.issuance.at-par-on-receipt eu-mica.redemption.any-time-at-par eu-mica.redemption.free
    eu-mica.whitepaper.redemption-conditions eu-mica.yield.issuer-ban eu-mica.yield.provider-ban
    eu-mica.whitepaper.published eu-mica.whitepaper.notified eu-mica.whitepaper.contents
    eu-mica.whitepaper.no-scheme-warning eu-mica.whitepaper.language
    eu-mica.whitepaper.machine-readable eu-mica.whitepaper.kept-current
    eu-mica.whitepaper.liability eu-mica.marketing.fair-and-consistent
    eu-mica.marketing.states-redemption eu-mica.reserve.deposits-30
    eu-mica.reserve.secure-low-risk eu-mica.reserve.same-currency eu-mica.segregation.safeguarding
    eu-mica.capital.emi-own-funds eu-mica.wind-down.emt-recovery-plan
    eu-mica.wind-down.emt-redemption-plan eu-mica.wind-down.recovery-measures
    eu-mica.wind-down.orderly-redemption eu-mica.reporting.quarterly
    eu-mica.issuance.means-of-exchange-cap eu-mica.supervision.central-bank-limits
    eu-mica.scope.significance eu-mica.reserve.significant-full-rules
    eu-mica.reserve.significant-deposits-60 eu-mica.capital.significant-own-funds
    eu-mica.assurance.significant-audit eu-mica.supervision.extended-rules
    eu-mica.governance.remuneration eu-mica.custody.open-custody eu-mica.liquidity.policy
    eu-mica.liquidity.stress-tests eu-mica.scope.multi-issuance eu-mica.licence.venue-ban
    eu-mica.licence.art-authorisation eu-mica.licence.art-bank-route
    eu-mica.licence.art-application eu-mica.whitepaper.art-approved
    eu-mica.supervision.art-changes eu-mica.conduct.art-fair-treatment
    eu-mica.marketing.art-marketing eu-mica.disclosure.art-monthly
    eu-mica.disclosure.art-audit-published eu-mica.disclosure.art-events
    eu-mica.conduct.art-complaints eu-mica.governance.art-conflicts
    eu-mica.governance.art-management-changes eu-mica.governance.art-arrangements
    eu-mica.capital.art-own-funds eu-mica.capital.art-cet1 eu-mica.capital.art-add-on
    eu-mica.reserve.art-full-backing eu-mica.segregation.art-legal
    eu-mica.segregation.art-operational eu-mica.reserve.art-deposits-30
    eu-mica.liquidity.ladder-draft eu-mica.liquidity.ladder-significant-draft
    eu-mica.liquidity.bank-limits-draft eu-mica.segregation.art-own-pool
    eu-mica.issuance.art-matched eu-mica.reserve.art-market-value
    eu-mica.assurance.art-six-monthly-audit eu-mica.governance.art-stabilisation-policy
    eu-mica.reserve.art-unencumbered eu-mica.custody.art-five-days eu-mica.custody.art-custodians
    eu-mica.custody.art-spread eu-mica.custody.art-loss eu-mica.reserve.art-investments
    eu-mica.reserve.art-funds eu-mica.reserve.art-losses eu-mica.redemption.art-right
    eu-mica.redemption.art-free eu-mica.yield.art-ban eu-mica.governance.art-acquirers
    eu-mica.wind-down.art-recovery-plan eu-mica.wind-down.art-redemption-plan
    eu-mica.scope.transition-over eu-mica.aml.travel-rule-and-dora
  `),
  "hk-stablecoins": ids(`
    hk-stablecoins.licence.issuer-licence hk-stablecoins.licence.permitted-offerors
    hk-stablecoins.scope.transition-over hk-stablecoins.licence.local-presence
    hk-stablecoins.capital.paid-up hk-stablecoins.capital.further-resources
    hk-stablecoins.reserve.full-backing hk-stablecoins.reserve.buffer
    hk-stablecoins.reserve.reconciled hk-stablecoins.reserve.frozen-backed
    hk-stablecoins.reserve.global-backing hk-stablecoins.reserve.eligible-assets
    hk-stablecoins.reserve.deposit-term hk-stablecoins.reserve.debt-one-year
    hk-stablecoins.reserve.reverse-repo hk-stablecoins.reserve.currency
    hk-stablecoins.reserve.tokenised hk-stablecoins.liquidity.policy-and-stress
    hk-stablecoins.segregation.separate hk-stablecoins.segregation.trust-and-opinion
    hk-stablecoins.reserve.excess-withdrawal hk-stablecoins.custody.qualified
    hk-stablecoins.yield.no-interest hk-stablecoins.disclosure.reserve-policy
    hk-stablecoins.reporting.daily-statement hk-stablecoins.disclosure.weekly
    hk-stablecoins.assurance.attestation hk-stablecoins.reporting.differences
    hk-stablecoins.assurance.annual-accounts hk-stablecoins.issuance.on-receipt
    hk-stablecoins.redemption.par-and-claim hk-stablecoins.redemption.one-business-day
    hk-stablecoins.redemption.fees-and-conditions hk-stablecoins.redemption.suspension-consent
    hk-stablecoins.conduct.distribution hk-stablecoins.aml.due-diligence
    hk-stablecoins.conduct.other-business hk-stablecoins.risk.three-lines
    hk-stablecoins.technology.contract-audit hk-stablecoins.technology.keys-and-authority
    hk-stablecoins.technology.continuity hk-stablecoins.governance.board
    hk-stablecoins.whitepaper.public-and-current hk-stablecoins.conduct.complaints
    hk-stablecoins.aml.systems
  `),
  "sg-mas": ids(`
    sg-mas.scope.single-currency sg-mas.marketing.label sg-mas.licence.major-payment-institution
    sg-mas.licence.issued-from-singapore sg-mas.reserve.full-backing sg-mas.reserve.three-months
    sg-mas.reserve.debt-issuer sg-mas.reserve.currency sg-mas.segregation.accounts
    sg-mas.custody.eligible sg-mas.assurance.monthly-attestation sg-mas.assurance.annual-audit
    sg-mas.redemption.five-business-days sg-mas.redemption.conditions sg-mas.capital.base-capital
    sg-mas.capital.liquid-assets sg-mas.conduct.no-other-business sg-mas.whitepaper.published
    sg-mas.yield.proposed-ban sg-mas.scope.payment-token-rules sg-mas.aml.controls
  `),
  "gb-fca": ids(`
    gb-fca.licence.authorisation gb-fca.reserve.one-to-one gb-fca.reserve.core-assets
    gb-fca.reserve.expanded-assets gb-fca.liquidity.on-demand-floor gb-fca.reserve.excess-cap
    gb-fca.reserve.currency gb-fca.segregation.statutory-trust gb-fca.custody.unconnected
    gb-fca.reserve.daily-reconciliation gb-fca.redemption.next-business-day
    gb-fca.redemption.no-minimum gb-fca.redemption.cost-reflective-fees gb-fca.yield.no-interest
    gb-fca.disclosure.quarterly gb-fca.assurance.annual-review
    gb-fca.whitepaper.disclosure-document gb-fca.capital.own-funds gb-fca.capital.liquid-assets
    gb-fca.risk.third-parties gb-fca.governance.authorised-firm
  `),
  "gb-boe": ids(`
    gb-boe.scope.recognition gb-boe.reserve.central-bank-30 gb-boe.reserve.gilts-70
    gb-boe.redemption.24-hours gb-boe.segregation.two-trusts gb-boe.reserve.daily-reconciliation
    gb-boe.capital.business-risk gb-boe.issuance.guardrail gb-boe.yield.no-remuneration
  `),
  "jp-psa": ids(`
    jp-psa.licence.issuer-types jp-psa.redemption.par
    jp-psa.segregation.transfer-provider-security jp-psa.conduct.transfer-cap
    jp-psa.segregation.trust-property jp-psa.reserve.fifty-percent
    jp-psa.reserve.bond-three-months jp-psa.reserve.foreign-bonds
    jp-psa.conduct.trust-transfer-cap jp-psa.yield.no-remuneration
    jp-psa.licence.registered-dealer jp-psa.licence.foreign-equivalence
    jp-psa.licence.foreign-no-direct jp-psa.redemption.handler-buyback
    jp-psa.aml.travel-rule-and-custody jp-psa.disclosure.user-explanation
  `),
  "ae-cbuae": ids(`
    ae-cbuae.licence.payment-token ae-cbuae.scope.no-algorithmic ae-cbuae.conduct.foreign-use
    ae-cbuae.licence.foreign-registration ae-cbuae.licence.onshore-company
    ae-cbuae.yield.no-interest ae-cbuae.supervision.limits ae-cbuae.capital.minimum
    ae-cbuae.capital.bank-guarantee ae-cbuae.redemption.next-business-day
    ae-cbuae.redemption.cost-only-fee ae-cbuae.technology.own-ledger ae-cbuae.reserve.cash-escrow
    ae-cbuae.reserve.account-at-cbuae ae-cbuae.insolvency.holder-priority
    ae-cbuae.whitepaper.accepted ae-cbuae.scope.new-law ae-cbuae.aml.federal-law
  `),
  "ae-vara": ids(`
    ae-vara.licence.category-1 ae-vara.issuance.matched ae-vara.reserve.full-backing
    ae-vara.reserve.eligible-assets ae-vara.segregation.authorised-institutions
    ae-vara.redemption.one-working-day ae-vara.assurance.monthly-audit
    ae-vara.marketing.statements ae-vara.whitepaper.and-risk-statement ae-vara.capital.paid-up
    ae-vara.conduct.virtual-asset-use ae-vara.supervision.significant
  `),
  "ae-adgm": ids(`
    ae-adgm.licence.permission ae-adgm.reserve.full-backing-daily ae-adgm.reserve.eligible-assets
    ae-adgm.segregation.pool-per-token ae-adgm.redemption.two-business-days
    ae-adgm.assurance.monthly-attestation ae-adgm.conduct.other-business
    ae-adgm.whitepaper.current ae-adgm.licence.accepted-list
  `),
  fsb: ids(`
    fsb.supervision.authority-powers fsb.supervision.all-functions-overseen
    fsb.supervision.cross-border fsb.governance.accountability fsb.risk.reserve-risk
    fsb.technology.resilience fsb.aml.aml-and-fitness fsb.reporting.data-systems
    fsb.wind-down.recovery-plan fsb.disclosure.transparent-information fsb.redemption.legal-claim
    fsb.redemption.timely-at-par fsb.reserve.stabilisation fsb.reserve.quality-and-coverage
    fsb.capital.prudential-buffers fsb.licence.before-operating
  `),
  "basel-sco60": ids(`
    basel-sco60.reserve.stabilisation basel-sco60.risk.peg-monitoring
    basel-sco60.disclosure.ownership-information basel-sco60.supervision.prudential-supervision
    basel-sco60.reserve.stressed-value basel-sco60.reserve.quality
    basel-sco60.reserve.eligible-examples basel-sco60.reserve.repo-limits
    basel-sco60.reserve.peg-currency basel-sco60.segregation.bankruptcy-remote
    basel-sco60.governance.redemption-mandate basel-sco60.technology.operational-framework
    basel-sco60.disclosure.public-mandate basel-sco60.disclosure.daily-and-weekly
    basel-sco60.assurance.annual-audit basel-sco60.scope.no-algorithmic
    basel-sco60.redemption.five-calendar-days basel-sco60.disclosure.redemption-terms
    basel-sco60.technology.network-risk basel-sco60.supervision.regulated-functions
  `),
  "cpmi-iosco": ids(`
    cpmi-iosco.scope.systemic-importance cpmi-iosco.governance.legal-basis
    cpmi-iosco.governance.accountable-entities cpmi-iosco.risk.interdependencies
    cpmi-iosco.liquidity.liquidity-risk cpmi-iosco.technology.settlement-finality
    cpmi-iosco.technology.fork-handling cpmi-iosco.reserve.low-risk-settlement-asset
    cpmi-iosco.redemption.direct-claim cpmi-iosco.redemption.end-of-day
    cpmi-iosco.custody.entity-strength cpmi-iosco.capital.six-months-costs
    cpmi-iosco.technology.continuity cpmi-iosco.disclosure.rules-and-fees
  `),
  aicpa: ids(`
    aicpa.assurance.three-subject-matters aicpa.disclosure.measurement-time
    aicpa.disclosure.token-rollforward aicpa.disclosure.temporarily-non-redeemable
    aicpa.disclosure.permanently-non-redeemable aicpa.disclosure.chains-and-contracts
    aicpa.disclosure.redemption-terms aicpa.disclosure.assets-by-type
    aicpa.disclosure.measurement-basis aicpa.disclosure.custodian-type
    aicpa.disclosure.account-nature aicpa.disclosure.pledges aicpa.disclosure.excess-or-shortfall
    aicpa.disclosure.timing-differences aicpa.disclosure.adverse-events
    aicpa.disclosure.policy-changes aicpa.assurance.controls-report
    aicpa.technology.token-management aicpa.aml.onboarding aicpa.technology.transaction-processing
    aicpa.technology.key-management aicpa.reserve.asset-sufficiency
    aicpa.technology.it-and-vendors
  `),
  imf: ids(`
    imf.reserve.one-to-one imf.redemption.par-on-demand imf.disclosure.granular
  `),
};
