<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseFileWords</name>
    <message>
        <source>“%1” is not a case file of this program. It was left as it is; choose another file.</source>
        <translation>“%1” is not a case file of this program. It was left as it is; choose another file.</translation>
    </message>
    <message>
        <source>The case file “%1” was made by a newer version of this program. It was left as it is; open it with that version.</source>
        <translation>The case file “%1” was made by a newer version of this program. It was left as it is; open it with that version.</translation>
    </message>
    <message>
        <source>The case file “%1” cannot be written in the folder “%2”. Copy it to a folder of your own and open it there.</source>
        <translation>The case file “%1” cannot be written in the folder “%2”. Copy it to a folder of your own and open it there.</translation>
    </message>
    <message>
        <source>The case file “%1” is open in another window of this program. Close it there, or open another case file.</source>
        <translation>The case file “%1” is open in another window of this program. Close it there, or open another case file.</translation>
    </message>
    <message>
        <source>There is no space left for the case file “%1”. Free some space; what you change meanwhile is saved with the next change.</source>
        <translation>There is no space left for the case file “%1”. Free some space; what you change meanwhile is saved with the next change.</translation>
    </message>
    <message>
        <source>The case file “%1” is damaged. Open a backup of it (the files beside it with “.bak-” in their name) or a copy.</source>
        <translation>The case file “%1” is damaged. Open a backup of it (the files beside it with “.bak-” in their name) or a copy.</translation>
    </message>
    <message>
        <source>The case file “%1” could not be opened or saved: %2</source>
        <translation>The case file “%1” could not be opened or saved: %2</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%1 projects</source>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 process</numerusform>
            <numerusform>%1 processes</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Number of projects</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Number of processes</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Amount in %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measure by field</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1 counted.</source>
        <translation>%1 counted.</translation>
    </message>
    <message>
        <source>All others together, not drawn: %1.</source>
        <translation>All others together, not drawn: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with money in other currencies are not shown.</source>
        <translation>
            <numerusform>%1 with money in other currencies is not shown.</numerusform>
            <numerusform>%1 with money in other currencies are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no amount.</source>
        <translation>
            <numerusform>%1 has no amount.</numerusform>
            <numerusform>%1 have no amount.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>value: amount in number of rows</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value: number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>There is nothing to draw.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart with %n bars. %1.</source>
        <translation>
            <numerusform>Bar chart with %n bar. %1.</numerusform>
            <numerusform>Bar chart with %n bars. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2. Largest: %3 (%4)</source>
        <comment>measure by field. Largest: value (figure)</comment>
        <translation>%1 by %2. Largest: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>Codelist</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selective</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limited</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Planning</source>
        <comment>tender</comment>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>tender</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tender</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>tender</comment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>tender</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <comment>tender</comment>
        <translation>Unsuccessful</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>tender</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>award</comment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>award</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>award</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <comment>award</comment>
        <translation>Unsuccessful</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>contract</comment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>contract</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>contract</comment>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>contract</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Consulting services</source>
        <translation>Consulting services</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Planning update</source>
        <translation>Planning update</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>Tender amendment</source>
        <translation>Tender amendment</translation>
    </message>
    <message>
        <source>Tender update</source>
        <translation>Tender update</translation>
    </message>
    <message>
        <source>Tender cancellation</source>
        <translation>Tender cancellation</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Award update</source>
        <translation>Award update</translation>
    </message>
    <message>
        <source>Award cancellation</source>
        <translation>Award cancellation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contract update</source>
        <translation>Contract update</translation>
    </message>
    <message>
        <source>Contract amendment</source>
        <translation>Contract amendment</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Implementation update</source>
        <translation>Implementation update</translation>
    </message>
    <message>
        <source>Contract termination</source>
        <translation>Contract termination</translation>
    </message>
    <message>
        <source>Compiled record</source>
        <translation>Compiled record</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Procuring entity</source>
        <translation>Procuring entity</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Tenderer</source>
        <translation>Tenderer</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Enquirer</source>
        <translation>Enquirer</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Review body</source>
        <translation>Review body</translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation>Interested party</translation>
    </message>
    <message>
        <source>Contract implementation manager</source>
        <translation>Contract implementation manager</translation>
    </message>
    <message>
        <source>Mediation body</source>
        <translation>Mediation body</translation>
    </message>
    <message>
        <source>Process contact point</source>
        <translation>Process contact point</translation>
    </message>
    <message>
        <source>Review contact point</source>
        <translation>Review contact point</translation>
    </message>
    <message>
        <source>Information service</source>
        <translation>Information service</translation>
    </message>
    <message>
        <source>Private party</source>
        <translation>Private party</translation>
    </message>
    <message>
        <source>Lead bank</source>
        <translation>Lead bank</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Lender</translation>
    </message>
    <message>
        <source>Equity investor</source>
        <translation>Equity investor</translation>
    </message>
    <message>
        <source>Notified potential supplier</source>
        <translation>Notified potential supplier</translation>
    </message>
    <message>
        <source>Wholesale buyer</source>
        <translation>Wholesale buyer</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Public authority</translation>
    </message>
    <message>
        <source>Administrative entity</source>
        <translation>Administrative entity</translation>
    </message>
    <message>
        <source>Climate finance focal point</source>
        <translation>Climate finance focal point</translation>
    </message>
    <message>
        <source>Independent monitor</source>
        <translation>Independent monitor</translation>
    </message>
    <message>
        <source>Pre-procurement milestones</source>
        <translation>Pre-procurement milestones</translation>
    </message>
    <message>
        <source>Approval milestones</source>
        <translation>Approval milestones</translation>
    </message>
    <message>
        <source>Engagement milestones</source>
        <translation>Engagement milestones</translation>
    </message>
    <message>
        <source>Assessment milestones</source>
        <translation>Assessment milestones</translation>
    </message>
    <message>
        <source>Delivery milestones</source>
        <translation>Delivery milestones</translation>
    </message>
    <message>
        <source>Reporting milestones</source>
        <translation>Reporting milestones</translation>
    </message>
    <message>
        <source>Financing milestones</source>
        <translation>Financing milestones</translation>
    </message>
    <message>
        <source>Payment milestones</source>
        <translation>Payment milestones</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Commercial and financial close</source>
        <translation>Commercial and financial close</translation>
    </message>
    <message>
        <source>Security clearance deadline</source>
        <translation>Security clearance deadline</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Partially met</source>
        <translation>Partially met</translation>
    </message>
    <message>
        <source>Notice of planned procurement</source>
        <translation>Notice of planned procurement</translation>
    </message>
    <message>
        <source>Market engagement notice</source>
        <translation>Market engagement notice</translation>
    </message>
    <message>
        <source>Tender notice</source>
        <translation>Tender notice</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Award notice</translation>
    </message>
    <message>
        <source>Contract signature notice</source>
        <translation>Contract signature notice</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>Completion certificate</translation>
    </message>
    <message>
        <source>Procurement plan</source>
        <translation>Procurement plan</translation>
    </message>
    <message>
        <source>Bidding documents</source>
        <translation>Bidding documents</translation>
    </message>
    <message>
        <source>Technical specifications</source>
        <translation>Technical specifications</translation>
    </message>
    <message>
        <source>Exclusion grounds</source>
        <translation>Exclusion grounds</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>Selection criteria</translation>
    </message>
    <message>
        <source>Award criteria</source>
        <translation>Award criteria</translation>
    </message>
    <message>
        <source>Evaluation criteria</source>
        <translation>Evaluation criteria</translation>
    </message>
    <message>
        <source>Other participation requirements</source>
        <translation>Other participation requirements</translation>
    </message>
    <message>
        <source>Procurement method rationale</source>
        <translation>Procurement method rationale</translation>
    </message>
    <message>
        <source>No standstill period justification</source>
        <translation>No standstill period justification</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Evaluation report</translation>
    </message>
    <message>
        <source>Contract draft</source>
        <translation>Contract draft</translation>
    </message>
    <message>
        <source>Concluded contract</source>
        <translation>Concluded contract</translation>
    </message>
    <message>
        <source>Arrangements for ending contract</source>
        <translation>Arrangements for ending contract</translation>
    </message>
    <message>
        <source>Physical progress reports</source>
        <translation>Physical progress reports</translation>
    </message>
    <message>
        <source>Financial progress reports</source>
        <translation>Financial progress reports</translation>
    </message>
    <message>
        <source>Final audit</source>
        <translation>Final audit</translation>
    </message>
    <message>
        <source>Public hearing notice</source>
        <translation>Public hearing notice</translation>
    </message>
    <message>
        <source>Market studies</source>
        <translation>Market studies</translation>
    </message>
    <message>
        <source>Clarifications to bidders questions</source>
        <translation>Clarifications to bidders questions</translation>
    </message>
    <message>
        <source>Shortlisted firms</source>
        <translation>Shortlisted firms</translation>
    </message>
    <message>
        <source>Environmental impact</source>
        <translation>Environmental impact</translation>
    </message>
    <message>
        <source>Assessment of government&apos;s assets and liabilities</source>
        <translation>Assessment of government&apos;s assets and liabilities</translation>
    </message>
    <message>
        <source>Provisions for management of risks and liabilities</source>
        <translation>Provisions for management of risks and liabilities</translation>
    </message>
    <message>
        <source>Winning bid</source>
        <translation>Winning bid</translation>
    </message>
    <message>
        <source>Complaints and decisions</source>
        <translation>Complaints and decisions</translation>
    </message>
    <message>
        <source>Annexes to the contract</source>
        <translation>Annexes to the contract</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Guarantees</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Subcontracts</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Needs assessment</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <translation>Feasibility study</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Bill of quantity</source>
        <translation>Bill of quantity</translation>
    </message>
    <message>
        <source>Information on bidders</source>
        <translation>Information on bidders</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Debarments</source>
        <translation>Debarments</translation>
    </message>
    <message>
        <source>Illustrations</source>
        <translation>Illustrations</translation>
    </message>
    <message>
        <source>Bid submission documents</source>
        <translation>Bid submission documents</translation>
    </message>
    <message>
        <source>Contract summary</source>
        <translation>Contract summary</translation>
    </message>
    <message>
        <source>Cancellation details</source>
        <translation>Cancellation details</translation>
    </message>
    <message>
        <source>Unsuccessful details</source>
        <translation>Unsuccessful details</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Tariff method</source>
        <translation>Tariff method</translation>
    </message>
    <message>
        <source>Tariff review</source>
        <translation>Tariff review</translation>
    </message>
    <message>
        <source>Tariff illustration</source>
        <translation>Tariff illustration</translation>
    </message>
    <message>
        <source>Eligibility criteria</source>
        <translation>Eligibility criteria</translation>
    </message>
    <message>
        <source>Contract schedules</source>
        <translation>Contract schedules</translation>
    </message>
    <message>
        <source>No objection certificate</source>
        <translation>No objection certificate</translation>
    </message>
    <message>
        <source>Value for money analysis</source>
        <translation>Value for money analysis</translation>
    </message>
    <message>
        <source>Service descriptions</source>
        <translation>Service descriptions</translation>
    </message>
    <message>
        <source>Estimated demand</source>
        <translation>Estimated demand</translation>
    </message>
    <message>
        <source>Evaluation committee details</source>
        <translation>Evaluation committee details</translation>
    </message>
    <message>
        <source>Request for qualification</source>
        <translation>Request for qualification</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Negotiation parameters</source>
        <translation>Negotiation parameters</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Performance report</translation>
    </message>
    <message>
        <source>Social impact assessment</source>
        <translation>Social impact assessment</translation>
    </message>
    <message>
        <source>Land and settlement impact assessment</source>
        <translation>Land and settlement impact assessment</translation>
    </message>
    <message>
        <source>Project scope</source>
        <translation>Project scope</translation>
    </message>
    <message>
        <source>Resettlement and compensation plan</source>
        <translation>Resettlement and compensation plan</translation>
    </message>
    <message>
        <source>Project evaluation</source>
        <translation>Project evaluation</translation>
    </message>
    <message>
        <source>Budget approval</source>
        <translation>Budget approval</translation>
    </message>
    <message>
        <source>Budget amendment approval</source>
        <translation>Budget amendment approval</translation>
    </message>
    <message>
        <source>Financial agreement</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Financial audit report</source>
        <translation>Financial audit report</translation>
    </message>
    <message>
        <source>Technical audit report</source>
        <translation>Technical audit report</translation>
    </message>
    <message>
        <source>Quality assurance report</source>
        <translation>Quality assurance report</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificate of incorporation</translation>
    </message>
    <message>
        <source>Project design report</source>
        <translation>Project design report</translation>
    </message>
    <message>
        <source>Payment certificate</source>
        <translation>Payment certificate</translation>
    </message>
    <message>
        <source>Escalation approval</source>
        <translation>Escalation approval</translation>
    </message>
    <message>
        <source>Climate measures</source>
        <translation>Climate measures</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>Conservation measures</translation>
    </message>
    <message>
        <source>Environmental measures</source>
        <translation>Environmental measures</translation>
    </message>
    <message>
        <source>Policy alignment</source>
        <translation>Policy alignment</translation>
    </message>
    <message>
        <source>Procurement strategy risk assessment</source>
        <translation>Procurement strategy risk assessment</translation>
    </message>
    <message>
        <source>Life cycle cost methodology</source>
        <translation>Life cycle cost methodology</translation>
    </message>
    <message>
        <source>Cost-benefit analysis</source>
        <translation>Cost-benefit analysis</translation>
    </message>
    <message>
        <source>Environmental exemption</source>
        <translation>Environmental exemption</translation>
    </message>
    <message>
        <source>Climate and disaster risk assessment</source>
        <translation>Climate and disaster risk assessment</translation>
    </message>
    <message>
        <source>Climate transformation</source>
        <translation>Climate transformation</translation>
    </message>
    <message>
        <source>Decommissioning plans</source>
        <translation>Decommissioning plans</translation>
    </message>
    <message>
        <source>Impact methodology</source>
        <translation>Impact methodology</translation>
    </message>
    <message>
        <source>Inclusive design</source>
        <translation>Inclusive design</translation>
    </message>
    <message>
        <source>Inclusive implementation</source>
        <translation>Inclusive implementation</translation>
    </message>
    <message>
        <source>Supplier environmental certification</source>
        <translation>Supplier environmental certification</translation>
    </message>
    <message>
        <source>Supplier health and safety certification</source>
        <translation>Supplier health and safety certification</translation>
    </message>
    <message>
        <source>Anti-corruption certification</source>
        <translation>Anti-corruption certification</translation>
    </message>
    <message>
        <source>Oversight report</source>
        <translation>Oversight report</translation>
    </message>
    <message>
        <source>Freedom of information request</source>
        <translation>Freedom of information request</translation>
    </message>
    <message>
        <source>Freedom of information request response</source>
        <translation>Freedom of information request response</translation>
    </message>
    <message>
        <source>Building inspection report</source>
        <translation>Building inspection report</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions forecast</source>
        <translation>Greenhouse gas emissions forecast</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions reduction forecast</source>
        <translation>Greenhouse gas emissions reduction forecast</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions</source>
        <translation>Greenhouse gas emissions</translation>
    </message>
    <message>
        <source>Abatement cost methodology</source>
        <translation>Abatement cost methodology</translation>
    </message>
    <message>
        <source>Lobbying meeting minutes</source>
        <translation>Lobbying meeting minutes</translation>
    </message>
    <message>
        <source>Consultation meeting minutes</source>
        <translation>Consultation meeting minutes</translation>
    </message>
    <message>
        <source>Consultation meeting invitation</source>
        <translation>Consultation meeting invitation</translation>
    </message>
    <message>
        <source>Material test results</source>
        <translation>Material test results</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Maintenance plan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Solar energy</source>
        <translation>Solar energy</translation>
    </message>
    <message>
        <source>Wind energy</source>
        <translation>Wind energy</translation>
    </message>
    <message>
        <source>Hydropower energy</source>
        <translation>Hydropower energy</translation>
    </message>
    <message>
        <source>Biomass energy</source>
        <translation>Biomass energy</translation>
    </message>
    <message>
        <source>Geothermal energy</source>
        <translation>Geothermal energy</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>Water and waste</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Culture, sports and recreation</source>
        <translation>Culture, sports and recreation</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Air transport</source>
        <translation>Air transport</translation>
    </message>
    <message>
        <source>Water transport</source>
        <translation>Water transport</translation>
    </message>
    <message>
        <source>Rail transport</source>
        <translation>Rail transport</translation>
    </message>
    <message>
        <source>Road transport</source>
        <translation>Road transport</translation>
    </message>
    <message>
        <source>Urban transport</source>
        <translation>Urban transport</translation>
    </message>
    <message>
        <source>Low-carbon transport</source>
        <translation>Low-carbon transport</translation>
    </message>
    <message>
        <source>Social housing</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <source>Natural resources</source>
        <translation>Natural resources</translation>
    </message>
    <message>
        <source>Flood protection</source>
        <translation>Flood protection</translation>
    </message>
    <message>
        <source>Identification</source>
        <comment>project</comment>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>project</comment>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Implementation</source>
        <comment>project</comment>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Completion</source>
        <comment>project</comment>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>project</comment>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <comment>project</comment>
        <translation>Decommissioning</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <comment>project</comment>
        <translation>Decommissioned</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>project</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>project</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Decommissioning</translation>
    </message>
    <message>
        <source>Pre-award</source>
        <comment>contracting process</comment>
        <translation>Pre-award</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>contracting process</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>contracting process</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>an empty object</translation>
    </message>
    <message>
        <source>object with keys %1</source>
        <translation>object with keys %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>OCDS record package (*.json)</source>
        <translation>OCDS record package (*.json)</translation>
    </message>
    <message>
        <source>OC4IDS project package (*.json)</source>
        <translation>OC4IDS project package (*.json)</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>Export what the filter shows</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>The data could not be read: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. “%1” is as it was before.</source>
        <translation>The export was cancelled. “%1” is as it was before.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1, %2</source>
        <comment>list of alternatives</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list of alternatives</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, see QLocale::toString()</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>a place on the map</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>an amount</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>a supplier</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>a number of tenderers</source>
        <translation>a number of tenderers</translation>
    </message>
    <message>
        <source>an award with a value</source>
        <translation>an award with a value</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>a contract</translation>
    </message>
    <message>
        <source>latitude %1 to %2, longitude %3 to %4</source>
        <translation>latitude %1 to %2, longitude %3 to %4</translation>
    </message>
    <message>
        <source>not of the year %1</source>
        <translation>not of the year %1</translation>
    </message>
    <message>
        <source>of the year %1</source>
        <translation>of the year %1</translation>
    </message>
    <message>
        <source>not of the public authority %1</source>
        <translation>not of the public authority %1</translation>
    </message>
    <message>
        <source>of the public authority %1</source>
        <translation>of the public authority %1</translation>
    </message>
    <message>
        <source>not bought by %1</source>
        <translation>not bought by %1</translation>
    </message>
    <message>
        <source>bought by %1</source>
        <translation>bought by %1</translation>
    </message>
    <message>
        <source>not procured by %1</source>
        <translation>not procured by %1</translation>
    </message>
    <message>
        <source>procured by %1</source>
        <translation>procured by %1</translation>
    </message>
    <message>
        <source>not supplied by %1</source>
        <translation>not supplied by %1</translation>
    </message>
    <message>
        <source>supplied by %1</source>
        <translation>supplied by %1</translation>
    </message>
    <message>
        <source>not by the method %1</source>
        <translation>not by the method %1</translation>
    </message>
    <message>
        <source>by the method %1</source>
        <translation>by the method %1</translation>
    </message>
    <message>
        <source>not with the status %1</source>
        <translation>not with the status %1</translation>
    </message>
    <message>
        <source>with the status %1</source>
        <translation>with the status %1</translation>
    </message>
    <message>
        <source>not of the sector %1</source>
        <translation>not of the sector %1</translation>
    </message>
    <message>
        <source>of the sector %1</source>
        <translation>of the sector %1</translation>
    </message>
    <message>
        <source>not of the category %1</source>
        <translation>not of the category %1</translation>
    </message>
    <message>
        <source>of the category %1</source>
        <translation>of the category %1</translation>
    </message>
    <message>
        <source>not of the type %1</source>
        <translation>not of the type %1</translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation>of the type %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>place</comment>
        <translation>not in %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>place</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not from the file %1</source>
        <translation>not from the file %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>from the file %1</translation>
    </message>
    <message>
        <source>not with money in %1</source>
        <translation>not with money in %1</translation>
    </message>
    <message>
        <source>with money in %1</source>
        <translation>with money in %1</translation>
    </message>
    <message>
        <source>not of the years %1 to %2</source>
        <translation>not of the years %1 to %2</translation>
    </message>
    <message>
        <source>of the years %1 to %2</source>
        <translation>of the years %1 to %2</translation>
    </message>
    <message>
        <source>not of the year %1 or later</source>
        <translation>not of the year %1 or later</translation>
    </message>
    <message>
        <source>of the year %1 or later</source>
        <translation>of the year %1 or later</translation>
    </message>
    <message>
        <source>not of the year %1 or earlier</source>
        <translation>not of the year %1 or earlier</translation>
    </message>
    <message>
        <source>of the year %1 or earlier</source>
        <translation>of the year %1 or earlier</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>without a year</translation>
    </message>
    <message>
        <source>of any known year</source>
        <translation>of any known year</translation>
    </message>
    <message>
        <source>not dated %1</source>
        <translation>not dated %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>dated %1</translation>
    </message>
    <message>
        <source>not dated from %1 to %2</source>
        <translation>not dated from %1 to %2</translation>
    </message>
    <message>
        <source>dated from %1 to %2</source>
        <translation>dated from %1 to %2</translation>
    </message>
    <message>
        <source>not dated %1 or later</source>
        <translation>not dated %1 or later</translation>
    </message>
    <message>
        <source>dated %1 or later</source>
        <translation>dated %1 or later</translation>
    </message>
    <message>
        <source>not dated %1 or earlier</source>
        <translation>not dated %1 or earlier</translation>
    </message>
    <message>
        <source>dated %1 or earlier</source>
        <translation>dated %1 or earlier</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>with a date</translation>
    </message>
    <message>
        <source>not worth exactly %1</source>
        <translation>not worth exactly %1</translation>
    </message>
    <message>
        <source>worth exactly %1</source>
        <translation>worth exactly %1</translation>
    </message>
    <message>
        <source>not worth %1 to %2</source>
        <translation>not worth %1 to %2</translation>
    </message>
    <message>
        <source>worth %1 to %2</source>
        <translation>worth %1 to %2</translation>
    </message>
    <message>
        <source>not worth more than %1</source>
        <translation>not worth more than %1</translation>
    </message>
    <message>
        <source>worth more than %1</source>
        <translation>worth more than %1</translation>
    </message>
    <message>
        <source>not worth %1 or more</source>
        <translation>not worth %1 or more</translation>
    </message>
    <message>
        <source>worth %1 or more</source>
        <translation>worth %1 or more</translation>
    </message>
    <message>
        <source>not worth less than %1</source>
        <translation>not worth less than %1</translation>
    </message>
    <message>
        <source>worth less than %1</source>
        <translation>worth less than %1</translation>
    </message>
    <message>
        <source>not worth %1 or less</source>
        <translation>not worth %1 or less</translation>
    </message>
    <message>
        <source>worth %1 or less</source>
        <translation>worth %1 or less</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>without an amount</translation>
    </message>
    <message>
        <source>with an amount</source>
        <translation>with an amount</translation>
    </message>
    <message>
        <source>without %1 in the text</source>
        <translation>without %1 in the text</translation>
    </message>
    <message>
        <source>with %1 in the text</source>
        <translation>with %1 in the text</translation>
    </message>
    <message>
        <source>not with the identifier %1</source>
        <translation>not with the identifier %1</translation>
    </message>
    <message>
        <source>with the identifier %1</source>
        <translation>with the identifier %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>something it has not</comment>
        <translation>without %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>something it has</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>not in the area of %1</source>
        <translation>not in the area of %1</translation>
    </message>
    <message>
        <source>in the area of %1</source>
        <translation>in the area of %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>open range</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>open range</comment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>amount</comment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>amount</comment>
        <translation>under %1</translation>
    </message>
    <message>
        <source>any</source>
        <comment>amount</comment>
        <translation>any</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 or %n more</numerusform>
            <numerusform>%1 or %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>title and value of a condition</comment>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value of a condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Public authority</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Procuring entity</source>
        <translation>Procuring entity</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Procurement method</source>
        <translation>Procurement method</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Project type</source>
        <translation>Project type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(no data)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions that all hold</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All projects.</source>
        <translation>All projects.</translation>
    </message>
    <message>
        <source>All contracting processes.</source>
        <translation>All contracting processes.</translation>
    </message>
    <message>
        <source>Projects %1.</source>
        <comment>conditions</comment>
        <translation>Projects %1.</translation>
    </message>
    <message>
        <source>Contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Contracting processes %1.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>any</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>any</source>
        <comment>date</comment>
        <translation>any</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>something it has not</comment>
        <translation>Without %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>something it has</comment>
        <translation>With %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2. To look for the words, put them in quotation marks.</source>
        <translation>There is no field “%1”. The fields are: %2. To look for the words, put them in quotation marks.</translation>
    </message>
    <message>
        <source>Only the amount can be compared so. Write “%1:” and the values.</source>
        <translation>Only the amount can be compared so. Write “%1:” and the values.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>There is nothing between the quotation marks.</translation>
    </message>
    <message>
        <source>“%1” is not a range of years. Write it as 2019..2023, 2019.. or ..2023.</source>
        <translation>“%1” is not a range of years. Write it as 2019..2023, 2019.. or ..2023.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>The range “%1” ends before it begins.</translation>
    </message>
    <message>
        <source>A range of years stands alone. Write “year:” again for the other years.</source>
        <translation>A range of years stands alone. Write “year:” again for the other years.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write it as 2019, or several as 2019,2021 or 2019..2023.</source>
        <translation>“%1” is not a year. Write it as 2019, or several as 2019,2021 or 2019..2023.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar. Write it as 2019-12-31 (year, month, day).</source>
        <translation>“%1” is not a date of the calendar. Write it as 2019-12-31 (year, month, day).</translation>
    </message>
    <message>
        <source>A date condition is one day or one range, such as 2019-01-01..2019-12-31.</source>
        <translation>A date condition is one day or one range, such as 2019-01-01..2019-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it with a decimal point and without grouping, such as 100000.50.</source>
        <translation>“%1” is not an amount. Write it with a decimal point and without grouping, such as 100000.50.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals.</source>
        <translation>“%1” has more than four decimals.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” is too large.</translation>
    </message>
    <message>
        <source>An amount condition has one amount or one range. Write amounts without grouping, such as 100000 or 100000..200000.</source>
        <translation>An amount condition has one amount or one range. Write amounts without grouping, such as 100000 or 100000..200000.</translation>
    </message>
    <message>
        <source>There is no “has:%1”. It can be: %2.</source>
        <translation>There is no “has:%1”. It can be: %2.</translation>
    </message>
    <message>
        <source>An area is four numbers of degrees: west, south, east and north, such as area:-83.1,7.2,-77.1,9.7.</source>
        <translation>An area is four numbers of degrees: west, south, east and north, such as area:-83.1,7.2,-77.1,9.7.</translation>
    </message>
    <message>
        <source>After the minus sign comes what shall not match, without a space.</source>
        <translation>After the minus sign comes what shall not match, without a space.</translation>
    </message>
    <message>
        <source>After the closing quotation mark comes a space.</source>
        <translation>After the closing quotation mark comes a space.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>A value is missing after “%1”.</translation>
    </message>
    <message>
        <source>After the closing quotation mark comes a comma or a space.</source>
        <translation>After the closing quotation mark comes a comma or a space.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>The quotation mark is not closed.</translation>
    </message>
    <message>
        <source>A quotation mark stands at the beginning and at the end of a value. Within quotation marks, write \&quot; for one.</source>
        <translation>A quotation mark stands at the beginning and at the end of a value. Within quotation marks, write \&quot; for one.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>A polygon is three or more pairs of longitude and latitude in degrees, such as polygon:-80,8,-79,8,-79,9.</source>
        <translation>A polygon is three or more pairs of longitude and latitude in degrees, such as polygon:-80,8,-79,8,-79,9.</translation>
    </message>
    <message>
        <source>A distance is a longitude, a latitude and a number of metres, such as near:-79.52,8.97,5000.</source>
        <translation>A distance is a longitude, a latitude and a number of metres, such as near:-79.52,8.97,5000.</translation>
    </message>
    <message>
        <source>“within:” names a boundary layer and then units of it, such as within:PA,Chiriquí.</source>
        <translation>“within:” names a boundary layer and then units of it, such as within:PA,Chiriquí.</translation>
    </message>
    <message>
        <source>at most %1 from latitude %2, longitude %3</source>
        <translation>at most %1 from latitude %2, longitude %3</translation>
    </message>
    <message>
        <source>in the area drawn around latitude %1, longitude %2</source>
        <translation>in the area drawn around latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>Exact point</translation>
    </message>
    <message>
        <source>Middle of the district</source>
        <translation>Middle of the district</translation>
    </message>
    <message>
        <source>Middle of the province</source>
        <translation>Middle of the province</translation>
    </message>
    <message>
        <source>Doubtful coordinates</source>
        <translation>Doubtful coordinates</translation>
    </message>
    <message>
        <source>not located by: %1</source>
        <translation>not located by: %1</translation>
    </message>
    <message>
        <source>located by: %1</source>
        <translation>located by: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a place</comment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>not within %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>Quality of place</source>
        <translation>Quality of place</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message numerus="yes">
        <source>with none of %n identifier(s)</source>
        <translation>
            <numerusform>with none of %n identifier</numerusform>
            <numerusform>with none of %n identifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with one of %n identifier(s)</source>
        <translation>
            <numerusform>with one of %n identifier</numerusform>
            <numerusform>with one of %n identifiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Only amounts and numbers can be compared so. Write “%1:” and the values.</source>
        <translation>Only amounts and numbers can be compared so. Write “%1:” and the values.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it without grouping, such as 1000.</source>
        <translation>“%1” is not a whole number. Write it without grouping, such as 1000.</translation>
    </message>
    <message>
        <source>A condition on an amount or number has one value or one range. Write numbers without grouping, such as 100000 or 100000..200000.</source>
        <translation>A condition on an amount or number has one value or one range. Write numbers without grouping, such as 100000 or 100000..200000.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>after “with”</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>start of tender</source>
        <comment>after “with”</comment>
        <translation>start of tender</translation>
    </message>
    <message>
        <source>deadline for tenders</source>
        <comment>after “with”</comment>
        <translation>deadline for tenders</translation>
    </message>
    <message>
        <source>first award</source>
        <comment>after “with”</comment>
        <translation>first award</translation>
    </message>
    <message>
        <source>first signature</source>
        <comment>after “with”</comment>
        <translation>first signature</translation>
    </message>
    <message>
        <source>planned end of contract</source>
        <comment>after “with”</comment>
        <translation>planned end of contract</translation>
    </message>
    <message>
        <source>planned start</source>
        <comment>after “with”</comment>
        <translation>planned start</translation>
    </message>
    <message>
        <source>planned end</source>
        <comment>after “with”</comment>
        <translation>planned end</translation>
    </message>
    <message>
        <source>completion date</source>
        <comment>after “with”</comment>
        <translation>completion date</translation>
    </message>
    <message>
        <source>number of tenderers</source>
        <comment>after “with”</comment>
        <translation>number of tenderers</translation>
    </message>
    <message>
        <source>number of contracts</source>
        <comment>after “with”</comment>
        <translation>number of contracts</translation>
    </message>
    <message>
        <source>number of versions</source>
        <comment>after “with”</comment>
        <translation>number of versions</translation>
    </message>
    <message>
        <source>number of releases</source>
        <comment>after “with”</comment>
        <translation>number of releases</translation>
    </message>
    <message>
        <source>days from start of tender to deadline</source>
        <comment>after “with”</comment>
        <translation>days from start of tender to deadline</translation>
    </message>
    <message>
        <source>days from deadline to award</source>
        <comment>after “with”</comment>
        <translation>days from deadline to award</translation>
    </message>
    <message>
        <source>days from award to signature</source>
        <comment>after “with”</comment>
        <translation>days from award to signature</translation>
    </message>
    <message>
        <source>amount</source>
        <comment>after “with”</comment>
        <translation>amount</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>after “with”</comment>
        <translation>budget</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>after “with”</comment>
        <translation>estimate</translation>
    </message>
    <message>
        <source>amount paid</source>
        <comment>after “with”</comment>
        <translation>amount paid</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>a public authority</translation>
    </message>
    <message>
        <source>a buyer</source>
        <translation>a buyer</translation>
    </message>
    <message>
        <source>a procuring entity</source>
        <translation>a procuring entity</translation>
    </message>
    <message>
        <source>a procurement method</source>
        <translation>a procurement method</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>a status</translation>
    </message>
    <message>
        <source>a sector</source>
        <translation>a sector</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>a category</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>a type</translation>
    </message>
    <message>
        <source>a province</source>
        <translation>a province</translation>
    </message>
    <message>
        <source>a source file</source>
        <translation>a source file</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>a location</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>a currency</translation>
    </message>
    <message>
        <source>not with %1 on %2</source>
        <translation>not with %1 on %2</translation>
    </message>
    <message>
        <source>with %1 on %2</source>
        <translation>with %1 on %2</translation>
    </message>
    <message>
        <source>not with %1 equal to %2</source>
        <translation>not with %1 equal to %2</translation>
    </message>
    <message>
        <source>with %1 equal to %2</source>
        <translation>with %1 equal to %2</translation>
    </message>
    <message>
        <source>not with %1 on %2 or later</source>
        <translation>not with %1 on %2 or later</translation>
    </message>
    <message>
        <source>with %1 on %2 or later</source>
        <translation>with %1 on %2 or later</translation>
    </message>
    <message>
        <source>not with %1 of %2 or more</source>
        <translation>not with %1 of %2 or more</translation>
    </message>
    <message>
        <source>with %1 of %2 or more</source>
        <translation>with %1 of %2 or more</translation>
    </message>
    <message>
        <source>not with %1 on %2 or earlier</source>
        <translation>not with %1 on %2 or earlier</translation>
    </message>
    <message>
        <source>with %1 on %2 or earlier</source>
        <translation>with %1 on %2 or earlier</translation>
    </message>
    <message>
        <source>not with %1 of %2 or less</source>
        <translation>not with %1 of %2 or less</translation>
    </message>
    <message>
        <source>with %1 of %2 or less</source>
        <translation>with %1 of %2 or less</translation>
    </message>
    <message>
        <source>not with %1 from %2 to %3</source>
        <translation>not with %1 from %2 to %3</translation>
    </message>
    <message>
        <source>with %1 from %2 to %3</source>
        <translation>with %1 from %2 to %3</translation>
    </message>
    <message>
        <source>Start of tender</source>
        <translation>Start of tender</translation>
    </message>
    <message>
        <source>Deadline for tenders</source>
        <translation>Deadline for tenders</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>First award</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>First signature</translation>
    </message>
    <message>
        <source>Planned end of contract</source>
        <translation>Planned end of contract</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Tenderers</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Days from start of tender to deadline</source>
        <translation>Days from start of tender to deadline</translation>
    </message>
    <message>
        <source>Days from deadline to award</source>
        <translation>Days from deadline to award</translation>
    </message>
    <message>
        <source>Days from award to signature</source>
        <translation>Days from award to signature</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>%1 or without that data</source>
        <comment>a range</comment>
        <translation>%1 or without that data</translation>
    </message>
    <message>
        <source>any</source>
        <comment>number</comment>
        <translation>any</translation>
    </message>
    <message>
        <source>%1, or no data</source>
        <comment>a range</comment>
        <translation>%1, or no data</translation>
    </message>
</context>
<context>
    <name>FilterStepWords</name>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>All conditions cleared</source>
        <translation>All conditions cleared</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Other order of the conditions</source>
        <translation>Other order of the conditions</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Added: %1 · Removed: %2</source>
        <translation>Added: %1 · Removed: %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>a few seconds left</source>
        <translation>a few seconds left</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed: the data loaded before are as they were.</source>
        <translation>The import was cancelled. Nothing was changed: the data loaded before are as they were.</translation>
    </message>
    <message>
        <source>Nothing was changed: the data loaded before are as they were.</source>
        <translation>Nothing was changed: the data loaded before are as they were.</translation>
    </message>
    <message>
        <source>The cache now holds %1 processes with %2 contracts, and %3 projects.</source>
        <translation>The cache now holds %1 processes with %2 contracts, and %3 projects.</translation>
    </message>
    <message>
        <source>Every document could be used.</source>
        <translation>Every document could be used.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Putting the releases of each process together</source>
        <translation>Putting the releases of each process together</translation>
    </message>
    <message>
        <source>Building the indexes</source>
        <translation>Building the indexes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>The file is empty: it has 0 bytes.</translation>
    </message>
    <message>
        <source>There was nothing to load from it. Download it again if it should have content.</source>
        <translation>There was nothing to load from it. Download it again if it should have content.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read: %1.</source>
        <translation>The file or folder cannot be read: %1.</translation>
    </message>
    <message>
        <source>It was skipped. Check that it exists and that you may read it.</source>
        <translation>It was skipped. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>The archive or folder contains a file that only the operating system uses.</source>
        <translation>The archive or folder contains a file that only the operating system uses.</translation>
    </message>
    <message>
        <source>It was ignored; it holds no data.</source>
        <translation>It was ignored; it holds no data.</translation>
    </message>
    <message>
        <source>The compressed file ends too early: the download was probably cut off.</source>
        <translation>The compressed file ends too early: the download was probably cut off.</translation>
    </message>
    <message>
        <source>Everything before the break was loaded. Download the file again to have the rest.</source>
        <translation>Everything before the break was loaded. Download the file again to have the rest.</translation>
    </message>
    <message>
        <source>The compressed data are damaged: %1.</source>
        <translation>The compressed data are damaged: %1.</translation>
    </message>
    <message>
        <source>What could be unpacked before the damage was loaded. Download the file again to have the rest.</source>
        <translation>What could be unpacked before the damage was loaded. Download the file again to have the rest.</translation>
    </message>
    <message>
        <source>The archive cannot be opened or read to its end: %1.</source>
        <translation>The archive cannot be opened or read to its end: %1.</translation>
    </message>
    <message>
        <source>What could be read before was loaded. Download the archive again to have the rest.</source>
        <translation>What could be read before was loaded. Download the archive again to have the rest.</translation>
    </message>
    <message>
        <source>The archive contains no file.</source>
        <translation>The archive contains no file.</translation>
    </message>
    <message>
        <source>There was nothing to load from it.</source>
        <translation>There was nothing to load from it.</translation>
    </message>
    <message>
        <source>The archive is damaged: %1 bytes in it are no part of a file.</source>
        <translation>The archive is damaged: %1 bytes in it are no part of a file.</translation>
    </message>
    <message>
        <source>They were skipped, and a file may be missing. Download the archive again to have all.</source>
        <translation>They were skipped, and a file may be missing. Download the archive again to have all.</translation>
    </message>
    <message>
        <source>There is an archive inside an archive inside an archive.</source>
        <translation>There is an archive inside an archive inside an archive.</translation>
    </message>
    <message>
        <source>It was not opened. Unpack it yourself and load the files that it contains.</source>
        <translation>It was not opened. Unpack it yourself and load the files that it contains.</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk: %1 MB are needed and %2 MB are free.</source>
        <translation>There is not enough free space on the disk: %1 MB are needed and %2 MB are free.</translation>
    </message>
    <message>
        <source>The import was stopped and your earlier data are unharmed. Free some space and import again.</source>
        <translation>The import was stopped and your earlier data are unharmed. Free some space and import again.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>Your data are as they were before the import.</source>
        <translation>Your data are as they were before the import.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; it looks like Western European text (ISO-8859-1).</source>
        <translation>The file is not written in UTF-8; it looks like Western European text (ISO-8859-1).</translation>
    </message>
    <message>
        <source>It was read as ISO-8859-1. Check some names with accents.</source>
        <translation>It was read as ISO-8859-1. Check some names with accents.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16, where the standard asks for UTF-8.</source>
        <translation>The file is written in UTF-16, where the standard asks for UTF-8.</translation>
    </message>
    <message>
        <source>It was read as UTF-16; nothing is lost.</source>
        <translation>It was read as UTF-16; nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file cannot be read in any known encoding.</source>
        <translation>
            <numerusform>%n character of the file cannot be read in any known encoding.</numerusform>
            <numerusform>%n characters of the file cannot be read in any known encoding.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each was replaced by the sign “�”; the rest was loaded.</source>
        <translation>Each was replaced by the sign “�”; the rest was loaded.</translation>
    </message>
    <message>
        <source>The file does not contain JSON data.</source>
        <translation>The file does not contain JSON data.</translation>
    </message>
    <message>
        <source>The file was skipped. Only OCDS and OC4IDS data in JSON format can be loaded.</source>
        <translation>The file was skipped. Only OCDS and OC4IDS data in JSON format can be loaded.</translation>
    </message>
    <message>
        <source>The data are neither OCDS nor OC4IDS. Found instead: %1.</source>
        <translation>The data are neither OCDS nor OC4IDS. Found instead: %1.</translation>
    </message>
    <message>
        <source>They were counted as rejected and not loaded.</source>
        <translation>They were counted as rejected and not loaded.</translation>
    </message>
    <message>
        <source>The JSON text has an error: %1.</source>
        <translation>The JSON text has an error: %1.</translation>
    </message>
    <message>
        <source>This document was counted as rejected; reading went on after it.</source>
        <translation>This document was counted as rejected; reading went on after it.</translation>
    </message>
    <message>
        <source>The JSON text is damaged here: brackets or quotation marks do not match, or a line ends inside a text.</source>
        <translation>The JSON text is damaged here: brackets or quotation marks do not match, or a line ends inside a text.</translation>
    </message>
    <message>
        <source>This document was counted as rejected; %1 bytes were skipped and reading went on at the next one.</source>
        <translation>This document was counted as rejected; %1 bytes were skipped and reading went on at the next one.</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle: the file is incomplete.</source>
        <translation>The JSON text ends in the middle: the file is incomplete.</translation>
    </message>
    <message>
        <source>Every complete part before the end was loaded. Download the file again to have the rest.</source>
        <translation>Every complete part before the end was loaded. Download the file again to have the rest.</translation>
    </message>
    <message>
        <source>A single release, record or project is too large to be read: %1.</source>
        <translation>A single release, record or project is too large to be read: %1.</translation>
    </message>
    <message>
        <source>This one was counted as rejected; the others were loaded.</source>
        <translation>This one was counted as rejected; the others were loaded.</translation>
    </message>
    <message>
        <source>The package does not say who published it or when.</source>
        <translation>The package does not say who published it or when.</translation>
    </message>
    <message>
        <source>Its content was loaded; the source stays without these details.</source>
        <translation>Its content was loaded; the source stays without these details.</translation>
    </message>
    <message>
        <source>The file is one page of a longer download: it names a next page.</source>
        <translation>The file is one page of a longer download: it names a next page.</translation>
    </message>
    <message>
        <source>This page was loaded. Load the other pages too, or the totals will be too low.</source>
        <translation>This page was loaded. Load the other pages too, or the totals will be too low.</translation>
    </message>
    <message>
        <source>The package declares an unusual version of the standard: “%1”.</source>
        <translation>The package declares an unusual version of the standard: “%1”.</translation>
    </message>
    <message>
        <source>It was read by its content, whatever version it declares.</source>
        <translation>It was read by its content, whatever version it declares.</translation>
    </message>
    <message>
        <source>The identifier “%1” does not have the usual form of an ocid (ocds-, six characters, hyphen).</source>
        <translation>The identifier “%1” does not have the usual form of an ocid (ocds-, six characters, hyphen).</translation>
    </message>
    <message>
        <source>It was kept as published.</source>
        <translation>It was kept as published.</translation>
    </message>
    <message>
        <source>A release has no ocid, so that nobody can tell which contracting process it is about.</source>
        <translation>A release has no ocid, so that nobody can tell which contracting process it is about.</translation>
    </message>
    <message>
        <source>The release was counted as rejected.</source>
        <translation>The release was counted as rejected.</translation>
    </message>
    <message>
        <source>A release has no date, so that its place in the history of the process is unknown.</source>
        <translation>A release has no date, so that its place in the history of the process is unknown.</translation>
    </message>
    <message>
        <source>It was kept, but it could not be merged in order with the other releases.</source>
        <translation>It was kept, but it could not be merged in order with the other releases.</translation>
    </message>
    <message>
        <source>A record has neither releases nor a compiled release.</source>
        <translation>A record has neither releases nor a compiled release.</translation>
    </message>
    <message>
        <source>A record only links to its releases on the internet and has no compiled release.</source>
        <translation>A record only links to its releases on the internet and has no compiled release.</translation>
    </message>
    <message>
        <source>There was nothing to load from it; it was counted as rejected. Load the releases that it links to.</source>
        <translation>There was nothing to load from it; it was counted as rejected. Load the releases that it links to.</translation>
    </message>
    <message>
        <source>The record lists %1 releases, and %2 of them are only links to the internet.</source>
        <translation>The record lists %1 releases, and %2 of them are only links to the internet.</translation>
    </message>
    <message>
        <source>The releases at hand were used; later changes may be missing.</source>
        <translation>The releases at hand were used; later changes may be missing.</translation>
    </message>
    <message>
        <source>The package has no releases, records or projects in it.</source>
        <translation>The package has no releases, records or projects in it.</translation>
    </message>
    <message>
        <source>The package was read; it adds nothing to your data.</source>
        <translation>The package was read; it adds nothing to your data.</translation>
    </message>
    <message>
        <source>This file has more than %1 issues of the kind “%2”.</source>
        <translation>This file has more than %1 issues of the kind “%2”.</translation>
    </message>
    <message>
        <source>The others are counted here and not listed one by one.</source>
        <translation>The others are counted here and not listed one by one.</translation>
    </message>
    <message>
        <source>The record lists %1 releases, but only %2 of them are at hand; the others are links to the internet.</source>
        <translation>The record lists %1 releases, but only %2 of them are at hand; the others are links to the internet.</translation>
    </message>
    <message>
        <source>The publisher&apos;s own compiled release was used, because it knows more.</source>
        <translation>The publisher&apos;s own compiled release was used, because it knows more.</translation>
    </message>
    <message>
        <source>The publisher&apos;s compiled release is not what its releases give when they are merged by the rules.</source>
        <translation>The publisher&apos;s compiled release is not what its releases give when they are merged by the rules.</translation>
    </message>
    <message>
        <source>The releases merged here are shown; both stay in the raw data.</source>
        <translation>The releases merged here are shown; both stay in the raw data.</translation>
    </message>
    <message>
        <source>Releases of one process cannot be merged: a field has different types in them.</source>
        <translation>Releases of one process cannot be merged: a field has different types in them.</translation>
    </message>
    <message>
        <source>The latest release alone is shown; the others stay in the history.</source>
        <translation>The latest release alone is shown; the others stay in the history.</translation>
    </message>
    <message>
        <source>Several objects of one list in one release have the same identifier.</source>
        <translation>Several objects of one list in one release have the same identifier.</translation>
    </message>
    <message>
        <source>The last one counts, as the merging rules say; all stay in the raw JSON.</source>
        <translation>The last one counts, as the merging rules say; all stay in the raw JSON.</translation>
    </message>
    <message>
        <source>The same release was found more than once.</source>
        <translation>The same release was found more than once.</translation>
    </message>
    <message>
        <source>It was stored once and otherwise counted as a duplicate.</source>
        <translation>It was stored once and otherwise counted as a duplicate.</translation>
    </message>
    <message>
        <source>A project has no identifier.</source>
        <translation>A project has no identifier.</translation>
    </message>
    <message>
        <source>The project was counted as rejected.</source>
        <translation>The project was counted as rejected.</translation>
    </message>
    <message>
        <source>There are several different versions of one project.</source>
        <translation>There are several different versions of one project.</translation>
    </message>
    <message>
        <source>The latest version is shown; the earlier ones stay in the raw data.</source>
        <translation>The latest version is shown; the earlier ones stay in the raw data.</translation>
    </message>
    <message>
        <source>It has an identifier, but nothing about planning, tender, awards, contracts or the work itself.</source>
        <translation>It has an identifier, but nothing about planning, tender, awards, contracts or the work itself.</translation>
    </message>
    <message>
        <source>It was loaded and counts as one; the publisher must supply its content.</source>
        <translation>It was loaded and counts as one; the publisher must supply its content.</translation>
    </message>
    <message>
        <source>An amount (%1) has no currency.</source>
        <translation>An amount (%1) has no currency.</translation>
    </message>
    <message>
        <source>No currency was guessed; such amounts are summed apart.</source>
        <translation>No currency was guessed; such amounts are summed apart.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of ISO 4217.</source>
        <translation>“%1” is not a currency code of ISO 4217.</translation>
    </message>
    <message>
        <source>It was kept as published; its amounts are summed apart from all others.</source>
        <translation>It was kept as published; its amounts are summed apart from all others.</translation>
    </message>
    <message>
        <source>An amount is not a number: “%1”.</source>
        <translation>An amount is not a number: “%1”.</translation>
    </message>
    <message>
        <source>It was left out of tables and sums; the raw JSON keeps it.</source>
        <translation>It was left out of tables and sums; the raw JSON keeps it.</translation>
    </message>
    <message>
        <source>An amount is too large to be real: %1.</source>
        <translation>An amount is too large to be real: %1.</translation>
    </message>
    <message>
        <source>The amount does not appear in tables and sums; it stays in the raw JSON.</source>
        <translation>The amount does not appear in tables and sums; it stays in the raw JSON.</translation>
    </message>
    <message>
        <source>An amount has more than four decimals: %1.</source>
        <translation>An amount has more than four decimals: %1.</translation>
    </message>
    <message>
        <source>It was rounded to four decimals for sums.</source>
        <translation>It was rounded to four decimals for sums.</translation>
    </message>
    <message>
        <source>An amount is negative: %1.</source>
        <translation>An amount is negative: %1.</translation>
    </message>
    <message>
        <source>It was kept, and it makes sums smaller.</source>
        <translation>It was kept, and it makes sums smaller.</translation>
    </message>
    <message>
        <source>A date is no day between 1900 and 2200: “%1”.</source>
        <translation>A date is no day between 1900 and 2200: “%1”.</translation>
    </message>
    <message>
        <source>The date was left empty; the raw JSON keeps what was written.</source>
        <translation>The date was left empty; the raw JSON keeps what was written.</translation>
    </message>
    <message>
        <source>A period ends before it begins: from %1 to %2.</source>
        <translation>A period ends before it begins: from %1 to %2.</translation>
    </message>
    <message>
        <source>Both dates were kept as published.</source>
        <translation>Both dates were kept as published.</translation>
    </message>
    <message>
        <source>A number of tenderers or the like is no whole number: “%1”.</source>
        <translation>A number of tenderers or the like is no whole number: “%1”.</translation>
    </message>
    <message>
        <source>The field was treated as missing.</source>
        <translation>The field was treated as missing.</translation>
    </message>
    <message>
        <source>The coordinates cannot be right: longitude %1, latitude %2.</source>
        <translation>The coordinates cannot be right: longitude %1, latitude %2.</translation>
    </message>
    <message>
        <source>They were kept as published and marked as doubtful; none was swapped or corrected.</source>
        <translation>They were kept as published and marked as doubtful; none was swapped or corrected.</translation>
    </message>
    <message>
        <source>A place has coordinates that are not a longitude and a latitude.</source>
        <translation>A place has coordinates that are not a longitude and a latitude.</translation>
    </message>
    <message>
        <source>The place was kept by its name, without a point on the map.</source>
        <translation>The place was kept by its name, without a point on the map.</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) have an identifier that none of the parties has, for example “%1”.</source>
        <translation>
            <numerusform>%n supplier has an identifier that none of the parties has, for example “%1”.</numerusform>
            <numerusform>%n suppliers have an identifier that none of the parties has, for example “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in the award was used; further details of the supplier may be missing.</source>
        <translation>The name in the award was used; further details of the supplier may be missing.</translation>
    </message>
    <message>
        <source>Where the standard asks for %1, there is %2.</source>
        <translation>Where the standard asks for %1, there is %2.</translation>
    </message>
    <message>
        <source>The value was left out of tables; the raw JSON keeps it.</source>
        <translation>The value was left out of tables; the raw JSON keeps it.</translation>
    </message>
    <message>
        <source>A single object stands where the standard asks for a list.</source>
        <translation>A single object stands where the standard asks for a list.</translation>
    </message>
    <message>
        <source>It was read as a list of one.</source>
        <translation>It was read as a list of one.</translation>
    </message>
    <message>
        <source>A list stands where the standard asks for a single object.</source>
        <translation>A list stands where the standard asks for a single object.</translation>
    </message>
    <message>
        <source>Its first entry was used; the others stay in the raw JSON.</source>
        <translation>Its first entry was used; the others stay in the raw JSON.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” or “false”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object with fields</source>
        <translation>an object with fields</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>the checksum is wrong</translation>
    </message>
    <message>
        <source>they cannot be unpacked any further</source>
        <translation>they cannot be unpacked any further</translation>
    </message>
    <message>
        <source>they are packed in a way that is not supported, or with a password</source>
        <translation>they are packed in a way that is not supported, or with a password</translation>
    </message>
    <message>
        <source>something else follows them</source>
        <translation>something else follows them</translation>
    </message>
    <message>
        <source>its table of contents cannot be read</source>
        <translation>its table of contents cannot be read</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>It was not loaded. Ask the publisher for its releases.</source>
        <translation>It was not loaded. Ask the publisher for its releases.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>There is no unit “%1”.</translation>
    </message>
    <message>
        <source>The filter is wrong at character %1: %2</source>
        <translation>The filter is wrong at character %1: %2</translation>
    </message>
</context>
<context>
    <name>MapLayer</name>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>on the map</translation>
    </message>
    <message>
        <source>without an exact point</source>
        <translation>without an exact point</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <comment>money and number</comment>
        <translation>up to %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount, drawn smallest</source>
        <translation>
            <numerusform>%Ln without an amount, drawn smallest</numerusform>
            <numerusform>%Ln without an amount, drawn smallest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) as points.</source>
        <translation>
            <numerusform>%Ln work as points.</numerusform>
            <numerusform>%Ln works as points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an exact point.</source>
        <translation>
            <numerusform>%Ln of them without an exact point.</numerusform>
            <numerusform>%Ln of them without an exact point.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a province and its figure</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Number of projects</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Number of processes</translation>
    </message>
    <message>
        <source>Sum of amounts (%1)</source>
        <translation>Sum of amounts (%1)</translation>
    </message>
    <message>
        <source>Median amount (%1)</source>
        <translation>Median amount (%1)</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a province</comment>
        <translation>%1: no data</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a province and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1 of them with an amount</source>
        <translation>
            <numerusform>%Ln work, %1 of them with an amount</numerusform>
            <numerusform>%Ln works, %1 of them with an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them placed by name only</source>
        <translation>
            <numerusform>%Ln of them placed by name only</numerusform>
            <numerusform>%Ln of them placed by name only</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>over %1 – %2</source>
        <comment>above, to</comment>
        <translation>over %1 – %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>In brackets: number of units</source>
        <translation>In brackets: number of units</translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by name only</source>
        <translation>
            <numerusform>%Ln placed by name only</numerusform>
            <numerusform>%Ln placed by name only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no unit (no polygon)</source>
        <translation>
            <numerusform>%Ln in no unit (no polygon)</numerusform>
            <numerusform>%Ln in no unit (no polygon)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without place</source>
        <translation>
            <numerusform>%Ln without place</numerusform>
            <numerusform>%Ln without place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) in units of the layer.</source>
        <translation>
            <numerusform>%Ln work in units of the layer.</numerusform>
            <numerusform>%Ln works in units of the layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no unit.</source>
        <translation>
            <numerusform>%Ln in no unit.</numerusform>
            <numerusform>%Ln in no unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without place.</source>
        <translation>
            <numerusform>%Ln without place.</numerusform>
            <numerusform>%Ln without place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects per 1,000 inhabitants</source>
        <translation>Projects per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Processes per 1,000 inhabitants</source>
        <translation>Processes per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Amount per 1,000 inhabitants (%1)</source>
        <translation>Amount per 1,000 inhabitants (%1)</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Boundaries: Natural Earth, for reference only, not official.</source>
        <translation>Boundaries: Natural Earth, for reference only, not official.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>source</comment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Made with Obra Abierta on %1.</source>
        <comment>date</comment>
        <translation>Made with Obra Abierta on %1.</translation>
    </message>
    <message>
        <source>Write the map into a file</source>
        <translation>Write the map into a file</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>the picture is too large</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Natural Earth · boundaries for reference only, not official</source>
        <translation>Natural Earth · boundaries for reference only, not official</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sign of the legend and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Decommissioning</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>Processes: %1</source>
        <translation>Processes: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Projects: %1</translation>
    </message>
    <message>
        <source>Money of the processes (contracts, else awards):</source>
        <translation>Money of the processes (contracts, else awards):</translation>
    </message>
    <message>
        <source>Money of the projects:</source>
        <translation>Money of the projects:</translation>
    </message>
    <message>
        <source>Largest buyers:</source>
        <translation>Largest buyers:</translation>
    </message>
    <message>
        <source>Largest public authorities:</source>
        <translation>Largest public authorities:</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” could not be written.</translation>
    </message>
    <message>
        <source>Read %1 = stored %2 + duplicates %3 + rejected %4</source>
        <translation>Read %1 = stored %2 + duplicates %3 + rejected %4</translation>
    </message>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1 pictures in %2</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>there is no such record</source>
        <translation>there is no such record</translation>
    </message>
</context>
<context>
    <name>RecordHtml</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: from … to …</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>From the only release at hand.</source>
        <translation>From the only release at hand.</translation>
    </message>
    <message numerus="yes">
        <source>Put together here from %n release(s).</source>
        <translation>
            <numerusform>Put together here from %n release.</numerusform>
            <numerusform>Put together here from %n releases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As compiled by the publisher: its record lists %n release(s), more than are at hand.</source>
        <translation>
            <numerusform>As compiled by the publisher: its record lists %n release, more than are at hand.</numerusform>
            <numerusform>As compiled by the publisher: its record lists %n releases, more than are at hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>As compiled by the publisher.</source>
        <translation>As compiled by the publisher.</translation>
    </message>
    <message>
        <source>The latest release only: the releases contradict each other and could not be put together.</source>
        <translation>The latest release only: the releases contradict each other and could not be put together.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Tender value</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Contracts of the project</source>
        <translation>Contracts of the project</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Final cost</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>Project period</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Contract period</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Contracting process</source>
        <translation>Contracting process</translation>
    </message>
    <message>
        <source>Part of the project</source>
        <translation>Part of the project</translation>
    </message>
    <message>
        <source>How it was put together</source>
        <translation>How it was put together</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Tender opens</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Tender closes</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <translation>Award: %1</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>Contract signed: %1</translation>
    </message>
    <message>
        <source>Contract starts: %1</source>
        <translation>Contract starts: %1</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Contract ends: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Project starts</source>
        <translation>Project starts</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Project ends</translation>
    </message>
    <message>
        <source>Project completed</source>
        <translation>Project completed</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>Milestone due: %1</translation>
    </message>
    <message>
        <source>Milestone met: %1</source>
        <translation>Milestone met: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Hide the contacts</source>
        <translation>Hide the contacts</translation>
    </message>
    <message>
        <source>Show the contacts (may be personal data)</source>
        <translation>Show the contacts (may be personal data)</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>Open for offers</source>
        <translation>Open for offers</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Number of tenderers</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Tenderers</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Contracting processes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>Amount, first → now</source>
        <translation>Amount, first → now</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>What is odd in this record</source>
        <translation>What is odd in this record</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>The latest version is shown.</source>
        <translation>The latest version is shown.</translation>
    </message>
    <message>
        <source>compiled by the publisher</source>
        <translation>compiled by the publisher</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Kept for comparison.</source>
        <translation>Kept for comparison.</translation>
    </message>
    <message>
        <source>The first release: there is nothing before it.</source>
        <translation>The first release: there is nothing before it.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>It changes nothing.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>taken away</translation>
    </message>
    <message>
        <source>Only the first 200 changes are listed; the JSON has them all.</source>
        <translation>Only the first 200 changes are listed; the JSON has them all.</translation>
    </message>
</context>
<context>
    <name>SavedViewWords</name>
    <message>
        <source>it is too large to be a saved view</source>
        <translation>it is too large to be a saved view</translation>
    </message>
    <message>
        <source>it is not a saved view of this program</source>
        <translation>it is not a saved view of this program</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>it was made by a newer version of this program</translation>
    </message>
    <message>
        <source>it has no name or does not say what it shows</source>
        <translation>it has no name or does not say what it shows</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” is not a cache of this program. Import the data files again, or choose another file.</source>
        <translation>“%1” is not a cache of this program. Import the data files again, or choose another file.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of this program. Import the data files again.</source>
        <translation>“%1” was made by another version of this program. Import the data files again.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Import the data files again.</source>
        <translation>“%1” is damaged. Import the data files again.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” could not be read: %2</translation>
    </message>
    <message>
        <source>no data are open</source>
        <translation>no data are open</translation>
    </message>
    <message>
        <source>The names to keep apart could not be saved: %1</source>
        <translation>The names to keep apart could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>ShortNumber</name>
    <message>
        <source>%1 tn</source>
        <comment>trillions, 10^12</comment>
        <translation>%1 tn</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand millions, 10^9</comment>
        <translation>%1 bn</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, 10^6</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, 10^3</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(no currency)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency and amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>obra::BarChart</name>
    <message>
        <source>%1
Click to filter, Ctrl+click to exclude.</source>
        <translation>%1
Click to filter, Ctrl+click to exclude.</translation>
    </message>
</context>
<context>
    <name>obra::BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>obra::CaseDesk</name>
    <message>
        <source>A copy of the case file was saved as “%1”.</source>
        <translation>A copy of the case file was saved as “%1”.</translation>
    </message>
    <message>
        <source>The view was saved as “%1”.</source>
        <translation>The view was saved as “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” was taken in.</source>
        <translation>The view “%1” was taken in.</translation>
    </message>
    <message>
        <source>The case file was brought to the form of this version. As it was before, it is kept as “%1”.</source>
        <translation>The case file was brought to the form of this version. As it was before, it is kept as “%1”.</translation>
    </message>
    <message>
        <source>The case file “%1” is open.</source>
        <translation>The case file “%1” is open.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>No saved views yet</translation>
    </message>
    <message>
        <source>No case file is open</source>
        <translation>No case file is open</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>New case file</translation>
    </message>
    <message>
        <source>Case files (*.obra)</source>
        <translation>Case files (*.obra)</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Open case file</translation>
    </message>
    <message>
        <source>Case files (*.obra);;All files (*)</source>
        <translation>Case files (*.obra);;All files (*)</translation>
    </message>
    <message>
        <source>Save a copy of the case file</source>
        <translation>Save a copy of the case file</translation>
    </message>
    <message>
        <source>No case file is open, so that the view cannot be saved. Open one or make a new one in the File menu.</source>
        <translation>No case file is open, so that the view cannot be saved. Open one or make a new one in the File menu.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>The view “%1” is saved.</translation>
    </message>
    <message>
        <source>The view “%1” was made by a newer version of this program and cannot be shown by this one.</source>
        <translation>The view “%1” was made by a newer version of this program and cannot be shown by this one.</translation>
    </message>
    <message>
        <source>The view “%1” asks for values that the open data do not have: %2.</source>
        <translation>The view “%1” asks for values that the open data do not have: %2.</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Export the view</translation>
    </message>
    <message>
        <source>Saved views (*.obra-view)</source>
        <translation>Saved views (*.obra-view)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Import views</translation>
    </message>
    <message>
        <source>Saved views (*.obra-view);;All files (*)</source>
        <translation>Saved views (*.obra-view);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Saved views</translation>
    </message>
    <message>
        <source>&amp;Recent case files</source>
        <translation>&amp;Recent case files</translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation>Save this &amp;view…</translation>
    </message>
    <message>
        <source>Give filter, columns, chart, map and page a name</source>
        <translation>Give filter, columns, chart, map and page a name</translation>
    </message>
    <message>
        <source>&amp;Edit saved views…</source>
        <translation>&amp;Edit saved views…</translation>
    </message>
    <message>
        <source>Put in order, rename, describe, export and import saved views</source>
        <translation>Put in order, rename, describe, export and import saved views</translation>
    </message>
    <message>
        <source>&amp;New case file…</source>
        <translation>&amp;New case file…</translation>
    </message>
    <message>
        <source>A file for saved views of another piece of work</source>
        <translation>A file for saved views of another piece of work</translation>
    </message>
    <message>
        <source>Open &amp;case file…</source>
        <translation>Open &amp;case file…</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of the case file…</source>
        <translation>Sa&amp;ve a copy of the case file…</translation>
    </message>
</context>
<context>
    <name>obra::CaseSession</name>
    <message>
        <source>The case file “%1” is no longer in “%2”. Was it on a USB stick, or moved?</source>
        <translation>The case file “%1” is no longer in “%2”. Was it on a USB stick, or moved?</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>“%1” was not imported: %2.</source>
        <translation>“%1” was not imported: %2.</translation>
    </message>
</context>
<context>
    <name>obra::ChartPane</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;by</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>What the bars stand for</translation>
    </message>
    <message>
        <source>What the bars measure</source>
        <translation>What the bars measure</translation>
    </message>
    <message>
        <source>See the chart as a table</source>
        <translation>See the chart as a table</translation>
    </message>
</context>
<context>
    <name>obra::ChartTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>The chart as a table</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>obra::Chip</name>
    <message>
        <source>%1
Click for more; Delete removes it.</source>
        <translation>%1
Click for more; Delete removes it.</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condition: %1</translation>
    </message>
    <message>
        <source>Press Space for more, Delete to remove it, the arrow keys for the other conditions.</source>
        <translation>Press Space for more, Delete to remove it, the arrow keys for the other conditions.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation>Remove the condition “%1”</translation>
    </message>
</context>
<context>
    <name>obra::ChipsBar</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (at character %2)</translation>
    </message>
    <message>
        <source>Turn into “is”</source>
        <translation>Turn into “is”</translation>
    </message>
    <message>
        <source>Turn into “is not”</source>
        <translation>Turn into “is not”</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Edit as text</translation>
    </message>
    <message>
        <source>Copy the whole filter as text</source>
        <translation>Copy the whole filter as text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%1 projects</source>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 process</numerusform>
            <numerusform>%1 processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 projects</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %2 projects</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %2 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 processes</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %2 processes</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %2 processes</numerusform>
        </translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>All processes</translation>
    </message>
    <message>
        <source>Type to filter, for example: bridge   year:2019..2023   method:open   amount&gt;=100000</source>
        <translation>Type to filter, for example: bridge   year:2019..2023   method:open   amount&gt;=100000</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Type words or conditions and press Enter.</source>
        <translation>Type words or conditions and press Enter.</translation>
    </message>
    <message>
        <source>Words search titles and descriptions. Conditions: year:2019..2023, buyer:&quot;…&quot;, method:open,selective, amount&gt;=100000, -status:cancelled (Ctrl+L)</source>
        <translation>Words search titles and descriptions. Conditions: year:2019..2023, buyer:&quot;…&quot;, method:open,selective, amount&gt;=100000, -status:cancelled (Ctrl+L)</translation>
    </message>
    <message>
        <source>Whole filter:</source>
        <translation>Whole filter:</translation>
    </message>
    <message>
        <source>This condition:</source>
        <translation>This condition:</translation>
    </message>
    <message>
        <source>Undo the last change of the filter (Ctrl+Z)</source>
        <translation>Undo the last change of the filter (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the filter</source>
        <translation>Undo the filter</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo the filter</source>
        <translation>Redo the filter</translation>
    </message>
    <message>
        <source>Edit the whole filter as text</source>
        <translation>Edit the whole filter as text</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Remove all conditions</translation>
    </message>
    <message>
        <source>Show all steps of the filter and go to any of them (Ctrl+H)</source>
        <translation>Show all steps of the filter and go to any of them (Ctrl+H)</translation>
    </message>
    <message>
        <source>History of the filter</source>
        <translation>History of the filter</translation>
    </message>
</context>
<context>
    <name>obra::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Search columns…</source>
        <translation>Search columns…</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Search columns</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Move the column to the left (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Move the column to the right (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>obra::DropOverlay</name>
    <message>
        <source>Drop the files here to load them</source>
        <translation>Drop the files here to load them</translation>
    </message>
</context>
<context>
    <name>obra::ExploreWorkspace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>unit and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Contracting processes: from the tender to the contract</source>
        <translation>Contracting processes: from the tender to the contract</translation>
    </message>
    <message>
        <source>Projects: works, each with its contracting processes</source>
        <translation>Projects: works, each with its contracting processes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and its key</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>obra::FacetList</name>
    <message>
        <source>Show as a list (%1)</source>
        <translation>Show as a list (%1)</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Show more (%1)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Search finds the other %1.</source>
        <translation>Search finds the other %1.</translation>
    </message>
    <message>
        <source>%1 (%2 chosen, %3 excluded)</source>
        <translation>%1 (%2 chosen, %3 excluded)</translation>
    </message>
    <message>
        <source>%1 (%2 chosen)</source>
        <translation>%1 (%2 chosen)</translation>
    </message>
    <message>
        <source>%1 (%2 excluded)</source>
        <translation>%1 (%2 excluded)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (filtered)</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, unfolded</translation>
    </message>
    <message>
        <source>Remove all conditions on “%1”</source>
        <translation>Remove all conditions on “%1”</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Search in “%1”</translation>
    </message>
    <message>
        <source>Space chooses, X excludes, Enter chooses only this.</source>
        <translation>Space chooses, X excludes, Enter chooses only this.</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Most frequent first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>No values under the other conditions</source>
        <translation>No values under the other conditions</translation>
    </message>
</context>
<context>
    <name>obra::FacetModel</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::FacetPanel</name>
    <message>
        <source>Filter by</source>
        <translation>Filter by</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facets</translation>
    </message>
</context>
<context>
    <name>obra::FacetRows</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluded</translation>
    </message>
</context>
<context>
    <name>obra::FacetView</name>
    <message>
        <source>No longer choose</source>
        <translation>No longer choose</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Only this</translation>
    </message>
    <message>
        <source>No longer exclude</source>
        <translation>No longer exclude</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Exclude (X)</source>
        <translation>Exclude (X)</translation>
    </message>
</context>
<context>
    <name>obra::HistoryList</name>
    <message>
        <source>History of the filter</source>
        <translation>History of the filter</translation>
    </message>
    <message>
        <source>Enter goes back to the chosen step. Nothing is lost: later steps stay in the list.</source>
        <translation>Enter goes back to the chosen step. Nothing is lost: later steps stay in the list.</translation>
    </message>
    <message>
        <source>Other branch · %1</source>
        <translation>Other branch · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 projects</source>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 process</numerusform>
            <numerusform>%1 processes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a step changed, and its rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, current step</translation>
    </message>
</context>
<context>
    <name>obra::ImportAssistant</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message numerus="yes">
        <source>Load %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Load %n file or folder</numerusform>
            <numerusform>Load %n files or folders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>%1 read = %2 stored + %3 duplicates + %4 rejected</source>
        <translation>%1 read = %2 stored + %3 duplicates + %4 rejected</translation>
    </message>
    <message>
        <source>The data are loaded</source>
        <translation>The data are loaded</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import cancelled</translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>The import did not work</translation>
    </message>
    <message>
        <source>documents read</source>
        <translation>documents read</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicates</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Load data</source>
        <translation>Load data</translation>
    </message>
    <message>
        <source>What each file is, is found out from its content: OCDS or OC4IDS, plain or compressed. Files can also be dropped on the window.</source>
        <translation>What each file is, is found out from its content: OCDS or OC4IDS, plain or compressed. Files can also be dropped on the window.</translation>
    </message>
    <message>
        <source>Files and folders to load</source>
        <translation>Files and folders to load</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add to what is loaded (releases of the same process are put together)</source>
        <translation>Add to what is loaded (releases of the same process are put together)</translation>
    </message>
    <message>
        <source>Start anew with these files only</source>
        <translation>Start anew with these files only</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>What was found in the data</translation>
    </message>
    <message>
        <source>Explore the data</source>
        <translation>Explore the data</translation>
    </message>
    <message>
        <source>Load more…</source>
        <translation>Load more…</translation>
    </message>
</context>
<context>
    <name>obra::IssuesModel</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Process or project</source>
        <translation>Process or project</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
</context>
<context>
    <name>obra::IssuesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>What was found in the data</translation>
    </message>
</context>
<context>
    <name>obra::JsonView</name>
    <message>
        <source>Compiled release (put together here)</source>
        <translation>Compiled release (put together here)</translation>
    </message>
    <message>
        <source>Project, latest version</source>
        <translation>Project, latest version</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>from the start again</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>Search in the JSON</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>obra::MainWindow</name>
    <message>
        <source>Importing… %1 %</source>
        <translation>Importing… %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Main tools</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>&amp;Open data…</translation>
    </message>
    <message>
        <source>Load OCDS or OC4IDS files</source>
        <translation>Load OCDS or OC4IDS files</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Open &amp;folder…</translation>
    </message>
    <message>
        <source>Load every data file of a folder</source>
        <translation>Load every data file of a folder</translation>
    </message>
    <message>
        <source>Try the &amp;practice data</source>
        <translation>Try the &amp;practice data</translation>
    </message>
    <message>
        <source>Invented data to learn with</source>
        <translation>Invented data to learn with</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Save what the filter shows as a file</source>
        <translation>Save what the filter shows as a file</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Undo filter</translation>
    </message>
    <message>
        <source>Go back to the filter before</source>
        <translation>Go back to the filter before</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Redo filter</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Go forward again</translation>
    </message>
    <message>
        <source>Type a &amp;filter</source>
        <translation>Type a &amp;filter</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Clear all filters</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Go to the start page</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplore</translation>
    </message>
    <message>
        <source>Table, chart and map of the data</source>
        <translation>Table, chart and map of the data</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Import &amp;report</source>
        <translation>Import &amp;report</translation>
    </message>
    <message>
        <source>What was read, stored and refused</source>
        <translation>What was read, stored and refused</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>&amp;About Obra Abierta</source>
        <translation>&amp;About Obra Abierta</translation>
    </message>
    <message>
        <source>No data loaded yet</source>
        <translation>No data loaded yet</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Source: %1 · %2</translation>
    </message>
    <message>
        <source>publisher not said</source>
        <translation>publisher not said</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is running. Wait for its end or cancel it, then open the files again.</source>
        <translation>An import is running. Wait for its end or cancel it, then open the files again.</translation>
    </message>
    <message>
        <source>The practice data could not be unpacked. Is there space left in your home folder?</source>
        <translation>The practice data could not be unpacked. Is there space left in your home folder?</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Open data</translation>
    </message>
    <message>
        <source>Open contracting data (*.json *.jsonl *.gz *.bz2 *.xz *.zst *.zip *.tar *.tgz *.7z);;All files (*)</source>
        <translation>Open contracting data (*.json *.jsonl *.gz *.bz2 *.xz *.zst *.zip *.tar *.tgz *.7z);;All files (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>About Obra Abierta</source>
        <translation>About Obra Abierta</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Obra Abierta %1&lt;/h3&gt;&lt;p&gt;Reads open contracting data (OCDS) and infrastructure data (OC4IDS) on your own computer, with no network.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later. Map: Natural Earth (public domain); boundaries for reference only, not official.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Obra Abierta %1&lt;/h3&gt;&lt;p&gt;Reads open contracting data (OCDS) and infrastructure data (OC4IDS) on your own computer, with no network.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later. Map: Natural Earth (public domain); boundaries for reference only, not official.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>An import is running</translation>
    </message>
    <message>
        <source>If you close now, the import stops and the data loaded before stay as they are.</source>
        <translation>If you close now, the import stops and the data loaded before stay as they are.</translation>
    </message>
    <message>
        <source>Stop the import and close</source>
        <translation>Stop the import and close</translation>
    </message>
    <message>
        <source>Keep importing</source>
        <translation>Keep importing</translation>
    </message>
    <message>
        <source>&amp;History of the filter…</source>
        <translation>&amp;History of the filter…</translation>
    </message>
    <message>
        <source>All steps of the filter, to go back to any of them</source>
        <translation>All steps of the filter, to go back to any of them</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Save this view, edit saved views&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;History of the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Save this view, edit saved views&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;History of the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>obra::MapPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what the button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Show all works</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Only what is visible</source>
        <translation>Only what is visible</translation>
    </message>
    <message>
        <source>Filter by what the map shows, and keep doing so while it moves</source>
        <translation>Filter by what the map shows, and keep doing so while it moves</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>obra::MapView</name>
    <message>
        <source>Open data to see here where the works are.</source>
        <translation>Open data to see here where the works are.</translation>
    </message>
    <message>
        <source>No work matches this filter.</source>
        <translation>No work matches this filter.</translation>
    </message>
    <message>
        <source>The only work in this filter has no location.</source>
        <translation>The only work in this filter has no location.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n works in this filter has a location.</source>
        <translation>
            <numerusform>The only work in this filter has no location.</numerusform>
            <numerusform>None of the %n works in this filter has a location.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) on the map.</source>
        <translation>
            <numerusform>%n work on the map.</numerusform>
            <numerusform>%n works on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in view.</source>
        <translation>
            <numerusform>%n mark in view.</numerusform>
            <numerusform>%n marks in view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) without location.</source>
        <translation>
            <numerusform>%n work without location.</numerusform>
            <numerusform>%n works without location.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) with coordinates that are no place on Earth.</source>
        <translation>
            <numerusform>%n work with coordinates that are no place on Earth.</numerusform>
            <numerusform>%n works with coordinates that are no place on Earth.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of works</source>
        <translation>Map of works</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without location</source>
        <translation>
            <numerusform>%Ln without location</numerusform>
            <numerusform>%Ln without location</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not on Earth</source>
        <comment>%1: 190 without location</comment>
        <translation>
            <numerusform>%1, %n not on Earth</numerusform>
            <numerusform>%1, %n not on Earth</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the works without location in the table</source>
        <translation>Show only the works without location in the table</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Title being read…</source>
        <translation>Title being read…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
The published coordinates are doubtful.</source>
        <translation>%1
The published coordinates are doubtful.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) here</source>
        <translation>
            <numerusform>%n work here</numerusform>
            <numerusform>%n works here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
Doubtful coordinates: %n</source>
        <comment>%1: 12 works here</comment>
        <translation>
            <numerusform>%1
Doubtful coordinates: %n</numerusform>
            <numerusform>%1
Doubtful coordinates: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Placed by its name, in the middle of that unit.</source>
        <translation>%1
Placed by its name, in the middle of that unit.</translation>
    </message>
    <message numerus="yes">
        <source>%1
Placed by name only: %n</source>
        <comment>%1: 12 works here</comment>
        <translation>
            <numerusform>%1
Placed by name only: %n</numerusform>
            <numerusform>%1
Placed by name only: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>obra::MapWorkspace</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects on the map</source>
        <translation>Projects on the map</translation>
    </message>
    <message>
        <source>Contracting processes on the map</source>
        <translation>Contracting processes on the map</translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <translation>The map was written to %1</translation>
    </message>
    <message>
        <source>Provinces: %1</source>
        <comment>first-level units of a country</comment>
        <translation>Provinces: %1</translation>
    </message>
    <message>
        <source>Countries of the world</source>
        <translation>Countries of the world</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Figure:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>by province</comment>
        <translation>&amp;By:</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Classes:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olour:</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Proportional circles</source>
        <translation>Proportional circles</translation>
    </message>
    <message>
        <source>Coloured areas</source>
        <translation>Coloured areas</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>Number of works</translation>
    </message>
    <message>
        <source>Sum of amounts</source>
        <translation>Sum of amounts</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Median amount</translation>
    </message>
    <message>
        <source>Same number in each</source>
        <comment>quantiles</comment>
        <translation>Same number in each</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Equal intervals</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Natural breaks (Jenks)</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>all alike</translation>
    </message>
    <message>
        <source>Si&amp;ze by amount</source>
        <translation>Si&amp;ze by amount</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what the button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move the map and open what is clicked</source>
        <translation>Move the map and open what is clicked</translation>
    </message>
    <message>
        <source>Zoom to a rectangle</source>
        <translation>Zoom to a rectangle</translation>
    </message>
    <message>
        <source>Select by a rectangle</source>
        <translation>Select by a rectangle</translation>
    </message>
    <message>
        <source>Select by a free outline (lasso)</source>
        <translation>Select by a free outline (lasso)</translation>
    </message>
    <message>
        <source>Select by a polygon: click its corners, double click ends</source>
        <translation>Select by a polygon: click its corners, double click ends</translation>
    </message>
    <message>
        <source>Select by distance: drag from the centre</source>
        <translation>Select by distance: drag from the centre</translation>
    </message>
    <message>
        <source>Only what is visible</source>
        <translation>Only what is visible</translation>
    </message>
    <message>
        <source>Filter by the part of the world that is in view</source>
        <translation>Filter by the part of the world that is in view</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Back to the view before</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Forward to the next view</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Show all works</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Show the figures of the map as a table</source>
        <translation>Show the figures of the map as a table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the map into a file</source>
        <translation>Write the map into a file</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch (PNG)…</source>
        <translation>Picture, 300 dots an inch (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Drawing (SVG)…</translation>
    </message>
    <message>
        <source>Page with title, legend and source (PDF)…</source>
        <translation>Page with title, legend and source (PDF)…</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>Figures of the map</translation>
    </message>
    <message>
        <source>Review places (%1)</source>
        <translation>Review places (%1)</translation>
    </message>
    <message>
        <source>Review places</source>
        <translation>Review places</translation>
    </message>
    <message>
        <source>List coordinates that should be looked at</source>
        <translation>List coordinates that should be looked at</translation>
    </message>
    <message>
        <source>Coordinates to look at</source>
        <translation>Coordinates to look at</translation>
    </message>
</context>
<context>
    <name>obra::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>obra::PhaseBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 to %2)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
</context>
<context>
    <name>obra::PlaceProblemsModel</name>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>Latitude and longitude are 0</source>
        <translation>Latitude and longitude are 0</translation>
    </message>
    <message>
        <source>Latitude and longitude seem swapped</source>
        <translation>Latitude and longitude seem swapped</translation>
    </message>
    <message>
        <source>No place on Earth</source>
        <translation>No place on Earth</translation>
    </message>
    <message>
        <source>Outside the country</source>
        <translation>Outside the country</translation>
    </message>
    <message>
        <source>Outside the named province</source>
        <translation>Outside the named province</translation>
    </message>
    <message>
        <source>The same point for many works</source>
        <translation>The same point for many works</translation>
    </message>
    <message>
        <source>Published in metres (UTM)</source>
        <translation>Published in metres (UTM)</translation>
    </message>
    <message>
        <source>Turned round: %1</source>
        <comment>a place</comment>
        <translation>Turned round: %1</translation>
    </message>
    <message>
        <source>%1 km outside %2</source>
        <translation>%1 km outside %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) there</source>
        <translation>
            <numerusform>%Ln work there</numerusform>
            <numerusform>%Ln works there</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted to degrees, approximate</source>
        <translation>Converted to degrees, approximate</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>obra::RecordView</name>
    <message>
        <source>Opening the record…</source>
        <translation>Opening the record…</translation>
    </message>
    <message>
        <source>The record could not be opened: %1</source>
        <translation>The record could not be opened: %1</translation>
    </message>
    <message>
        <source>(without title)</source>
        <translation>(without title)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Open a document</translation>
    </message>
    <message>
        <source>This leaves the program and opens the address in your web browser:

%1</source>
        <translation>This leaves the program and opens the address in your web browser:

%1</translation>
    </message>
    <message>
        <source>This is no web address that can be opened:

%1</source>
        <translation>This is no web address that can be opened:

%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next record of the list (F8)</source>
        <translation>Next record of the list (F8)</translation>
    </message>
    <message>
        <source>Previous record of the list (Shift+F8)</source>
        <translation>Previous record of the list (Shift+F8)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copy the identifier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Changes by release</source>
        <translation>Changes by release</translation>
    </message>
</context>
<context>
    <name>obra::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be seen here, for later or for others</source>
        <translation>What is to be seen here, for later or for others</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced; that can be undone in the list of saved views.</source>
        <translation>There is a view of this name. It is replaced; that can be undone in the list of saved views.</translation>
    </message>
    <message>
        <source>Filter, columns, chart, map and page are saved in the case file.</source>
        <translation>Filter, columns, chart, map and page are saved in the case file.</translation>
    </message>
</context>
<context>
    <name>obra::SavedViewsDialog</name>
    <message>
        <source>Picture of the view</source>
        <translation>Picture of the view</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes.</source>
        <translation>Enter shows a view, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Filter the data, then choose “Save this view” (Ctrl+S).</source>
        <translation>Nothing saved yet. Filter the data, then choose “Save this view” (Ctrl+S).</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Rename (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete (Del); can be undone</source>
        <translation>Delete (Del); can be undone</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>Undo the last change of the list (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Save this view as a small file for others</source>
        <translation>Save this view as a small file for others</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Take in views that others have exported</source>
        <translation>Take in views that others have exported</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>obra::SliceModel</name>
    <message>
        <source>(without title)</source>
        <translation>(without title)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum of the project&apos;s contracts; its budget when it has none</source>
        <translation>Sum of the project&apos;s contracts; its budget when it has none</translation>
    </message>
    <message>
        <source>Sum of the contracts; of the awards when there is no contract</source>
        <translation>Sum of the contracts; of the awards when there is no contract</translation>
    </message>
    <message>
        <source>Start of the project</source>
        <translation>Start of the project</translation>
    </message>
    <message>
        <source>Start of the tender; else the first award, contract or release</source>
        <translation>Start of the tender; else the first award, contract or release</translation>
    </message>
    <message>
        <source>How many releases or versions are at hand</source>
        <translation>How many releases or versions are at hand</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Project id</translation>
    </message>
    <message>
        <source>ocid</source>
        <translation>ocid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Tenderers</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Tender value</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>obra::SliceTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Do not sort</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Reset the columns</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Only “%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclude “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n selected rows</source>
        <translation>
            <numerusform>Only the selected row</numerusform>
            <numerusform>Only the %n selected rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows were copied; export to have all of them</source>
        <translation>
            <numerusform>Only the first row was copied; export to have all of them</numerusform>
            <numerusform>Only the first %n rows were copied; export to have all of them</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no projects.</source>
        <translation>There are no projects.</translation>
    </message>
    <message>
        <source>There are no processes.</source>
        <translation>There are no processes.</translation>
    </message>
    <message>
        <source>Import data files to see them here.</source>
        <translation>Import data files to see them here.</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>No project matches.</translation>
    </message>
    <message>
        <source>No process matches.</source>
        <translation>No process matches.</translation>
    </message>
    <message>
        <source>Not found in the data: %1</source>
        <translation>Not found in the data: %1</translation>
    </message>
    <message>
        <source>The last condition is “%1”.</source>
        <translation>The last condition is “%1”.</translation>
    </message>
    <message>
        <source>Remove the last condition</source>
        <translation>Remove the last condition</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows that match the filter</source>
        <translation>Rows that match the filter</translation>
    </message>
    <message>
        <source>Enter opens the record, Ctrl+C copies the selected rows.</source>
        <translation>Enter opens the record, Ctrl+C copies the selected rows.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>This column cannot be sorted.</source>
        <translation>This column cannot be sorted.</translation>
    </message>
</context>
<context>
    <name>obra::SourcesModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
</context>
<context>
    <name>obra::StartPage</name>
    <message>
        <source>Who wins most contracts?</source>
        <translation>Who wins most contracts?</translation>
    </message>
    <message>
        <source>What was bought without competition?</source>
        <translation>What was bought without competition?</translation>
    </message>
    <message>
        <source>Which processes were cancelled or found no winner?</source>
        <translation>Which processes were cancelled or found no winner?</translation>
    </message>
    <message>
        <source>Which purchases passed a hundred thousand?</source>
        <translation>Which purchases passed a hundred thousand?</translation>
    </message>
    <message>
        <source>Which public works are on the map?</source>
        <translation>Which public works are on the map?</translation>
    </message>
    <message>
        <source>What lacks a supplier or an amount?</source>
        <translation>What lacks a supplier or an amount?</translation>
    </message>
    <message>
        <source>Loaded on this computer</source>
        <translation>Loaded on this computer</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Nothing is loaded yet</translation>
    </message>
    <message>
        <source>Open the files that a portal gave you, or try the practice data: they are invented, and made to learn with.</source>
        <translation>Open the files that a portal gave you, or try the practice data: they are invented, and made to learn with.</translation>
    </message>
    <message>
        <source>%1 processes, %2 projects, %3 contracts</source>
        <translation>%1 processes, %2 projects, %3 contracts</translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>and %n more source</numerusform>
            <numerusform>and %n more sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table, the chart and the map</source>
        <translation>Go back to the table, the chart and the map</translation>
    </message>
    <message>
        <source>Public contracts and public works, on your own computer and without programming.</source>
        <translation>Public contracts and public works, on your own computer and without programming.</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Open data…</translation>
    </message>
    <message>
        <source>OCDS or OC4IDS files, also compressed; or drop them on this window</source>
        <translation>OCDS or OC4IDS files, also compressed; or drop them on this window</translation>
    </message>
    <message>
        <source>Try the practice data</source>
        <translation>Try the practice data</translation>
    </message>
    <message>
        <source>Invented processes and works of Panama, to learn with</source>
        <translation>Invented processes and works of Panama, to learn with</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Open a whole folder…</source>
        <translation>Open a whole folder…</translation>
    </message>
    <message>
        <source>What can I ask?</source>
        <translation>What can I ask?</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Everything stays on your computer. This program does not connect to the Internet.</source>
        <translation>Everything stays on your computer. This program does not connect to the Internet.</translation>
    </message>
</context>
<context>
    <name>obra::TotalsLine</name>
    <message>
        <source>No amounts</source>
        <translation>No amounts</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected: %2</source>
        <translation>
            <numerusform>%1 selected: %2</numerusform>
            <numerusform>%1 selected: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obra::UnitsModel</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>With an amount</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <comment>currency</comment>
        <translation>Sum (%1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <comment>currency</comment>
        <translation>Median (%1)</translation>
    </message>
    <message>
        <source>Placed by name</source>
        <translation>Placed by name</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Works per 1,000</source>
        <translation>Works per 1,000</translation>
    </message>
</context>
<context>
    <name>obra::WorkCard</name>
    <message>
        <source>Title being read…</source>
        <translation>Title being read…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Open record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>obra::YearHistogram</name>
    <message>
        <source>No years</source>
        <translation>No years</translation>
    </message>
    <message>
        <source>Years %1 to %2</source>
        <translation>Years %1 to %2</translation>
    </message>
    <message>
        <source>The arrow keys move between years, Space chooses, Shift with an arrow chooses several, X excludes.</source>
        <translation>The arrow keys move between years, Space chooses, Shift with an arrow chooses several, X excludes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluded</translation>
    </message>
    <message>
        <source>%1
Click to choose, drag over several, Ctrl+click to exclude.</source>
        <translation>%1
Click to choose, drag over several, Ctrl+click to exclude.</translation>
    </message>
</context>
</TS>
