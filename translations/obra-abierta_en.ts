<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>Share of all processes</source>
        <translation>Share of all processes</translation>
    </message>
    <message>
        <source>Share of all projects</source>
        <translation>Share of all projects</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Contracting processes of the projects</source>
        <translation>Contracting processes of the projects</translation>
    </message>
    <message>
        <source>Processes with a contract</source>
        <translation>Processes with a contract</translation>
    </message>
    <message>
        <source>Projects with a contracting process</source>
        <translation>Projects with a contracting process</translation>
    </message>
    <message>
        <source>Processes with an award of known value</source>
        <translation>Processes with an award of known value</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Public authorities</translation>
    </message>
    <message>
        <source>With a known number of tenderers</source>
        <translation>With a known number of tenderers</translation>
    </message>
    <message>
        <source>Tenderers on average</source>
        <translation>Tenderers on average</translation>
    </message>
    <message>
        <source>With one tenderer only</source>
        <translation>With one tenderer only</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Without any amount</source>
        <translation>Without any amount</translation>
    </message>
</context>
<context>
    <name>CardHtml</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(%1 of all)</source>
        <comment>a share</comment>
        <translation>(%1 of all)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
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
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>(none said)</source>
        <translation>(none said)</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them it is one of several suppliers; their amounts count whole for each of these.</source>
        <translation>
            <numerusform>In %n of them it is one of several suppliers; its amount counts whole for each of these.</numerusform>
            <numerusform>In %n of them it is one of several suppliers; their amounts count whole for each of these.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the largest %2 of %3</source>
        <translation>%1: the largest %2 of %3</translation>
    </message>
    <message>
        <source>Share of the buyer&apos;s money</source>
        <translation>Share of the buyer&apos;s money</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Share of the money</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>All that it bought</source>
        <translation>All that it bought</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
    <message>
        <source>A record with several of them counts whole for each.</source>
        <translation>A record with several of them counts whole for each.</translation>
    </message>
    <message>
        <source>Who else tendered</source>
        <translation>Who else tendered</translation>
    </message>
    <message numerus="yes">
        <source>Nobody published who tendered in its %n record(s).</source>
        <translation>
            <numerusform>Nobody published who tendered in its %n record.</numerusform>
            <numerusform>Nobody published who tendered in its %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>Together in</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenderers are named in %1 of its %2 records; in %3 of these nobody else is.</source>
        <translation>Tenderers are named in %1 of its %2 records; in %3 of these nobody else is.</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiers</translation>
    </message>
    <message>
        <source>none that can be trusted</source>
        <translation>none that can be trusted</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Written as</translation>
    </message>
    <message>
        <source>Name as published</source>
        <translation>Name as published</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Why these are one, and how to keep them apart</source>
        <translation>Why these are one, and how to keep them apart</translation>
    </message>
    <message>
        <source>These data do not have: %1</source>
        <translation>These data do not have: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n project(s)</source>
        <translation>
            <numerusform>Also in %n project</numerusform>
            <numerusform>Also in %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n process(es)</source>
        <translation>
            <numerusform>Also in %n process</numerusform>
            <numerusform>Also in %n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who else tendered…</source>
        <translation>Reading who else tendered…</translation>
    </message>
</context>
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
    <name>ChartFigure</name>
    <message>
        <source>below %1</source>
        <comment>an amount</comment>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>two amounts</comment>
        <translation>%1 to below %2</translation>
    </message>
    <message>
        <source>a quarter below</source>
        <translation>a quarter below</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>three quarters below</source>
        <translation>three quarters below</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Smallest</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Lower whisker</translation>
    </message>
    <message>
        <source>A quarter below</source>
        <translation>A quarter below</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Three quarters below</source>
        <translation>Three quarters below</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Upper whisker</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Beyond the whiskers</source>
        <translation>Beyond the whiskers</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Concentration index (HHI)</source>
        <translation>Concentration index (HHI)</translation>
    </message>
    <message>
        <source>Share together with those above</source>
        <translation>Share together with those above</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Amount in %1</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Median amount</translation>
    </message>
    <message>
        <source>Median amount in %1</source>
        <translation>Median amount in %1</translation>
    </message>
    <message>
        <source>Mean amount</source>
        <translation>Mean amount</translation>
    </message>
    <message>
        <source>Mean amount in %1</source>
        <translation>Mean amount in %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>First digit</source>
        <translation>First digit</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>With one tenderer</source>
        <translation>With one tenderer</translation>
    </message>
    <message>
        <source>With a number of tenderers</source>
        <translation>With a number of tenderers</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Number of tenderers</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>before</source>
        <comment>days: the second date lies before the first</comment>
        <translation>before</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2 to below %3</source>
        <comment>Estimate 1,000 to below 10,000</comment>
        <translation>%1 %2 to below %3</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <comment>Estimate 1,000 or more</comment>
        <translation>%1 %2 or more</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1, SHA-256 %2</source>
        <comment>file and hash</comment>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The source states no licence.</source>
        <translation>The source states no licence.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Made on %1 with Obra Abierta %2</source>
        <translation>Made on %1 with Obra Abierta %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files; the CSV file of this chart names all of them</source>
        <translation>
            <numerusform>and %n more file; the CSV file of this chart names all of them</numerusform>
            <numerusform>and %n more files; the CSV file of this chart names all of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filter as text</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
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
    <message>
        <source>Together with those before (line)</source>
        <translation>Together with those before (line)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>per quarter</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>%1 up to each date, %2</source>
        <comment>measure, per year</comment>
        <translation>%1 up to each date, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, per year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Most: %2 (%3)</source>
        <comment>what is shown. Most: year (figure)</comment>
        <translation>%1. Most: %2 (%3)</translation>
    </message>
    <message>
        <source>How much each buyer depends on few suppliers</source>
        <translation>How much each buyer depends on few suppliers</translation>
    </message>
    <message>
        <source>How it is shared among suppliers</source>
        <translation>How it is shared among suppliers</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 suppliers have half of the money</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 of %2 suppliers has half of the money</numerusform>
            <numerusform>%1 of %2 suppliers have half of the money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 suppliers have half of the processes</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 of %2 suppliers has half of the processes</numerusform>
            <numerusform>%1 of %2 suppliers have half of the processes</numerusform>
        </translation>
    </message>
    <message>
        <source>How amounts are spread, by %1</source>
        <translation>How amounts are spread, by %1</translation>
    </message>
    <message>
        <source>How amounts are spread</source>
        <translation>How amounts are spread</translation>
    </message>
    <message>
        <source>Half of the amounts are below %1, and half lie between %2 and %3</source>
        <comment>median, quartiles</comment>
        <translation>Half of the amounts are below %1, and half lie between %2 and %3</translation>
    </message>
    <message>
        <source>Amounts around %1</source>
        <translation>Amounts around %1</translation>
    </message>
    <message>
        <source>Just below %1 there are %2 amounts, at it or just above %3</source>
        <comment>limit and two numbers</comment>
        <translation>Just below %1 there are %2 amounts, at it or just above %3</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Of all suppliers together: Gini %1 (0 = all have the same, 1 = one has all), HHI %2 of 10,000.</source>
        <translation>Of all suppliers together: Gini %1 (0 = all have the same, 1 = one has all), HHI %2 of 10,000.</translation>
    </message>
    <message>
        <source>Within a tenth of the limit, %1 lie below it. Where nothing is steered, it is about half; a reason to look, never a verdict.</source>
        <translation>Within a tenth of the limit, %1 lie below it. Where nothing is steered, it is about half; a reason to look, never a verdict.</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts are farther away and not drawn.</source>
        <translation>
            <numerusform>%1 amount is farther away and not drawn.</numerusform>
            <numerusform>%1 amounts are farther away and not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartiles after Hyndman and Fan, type 7.</source>
        <translation>Quartiles after Hyndman and Fan, type 7.</translation>
    </message>
    <message>
        <source>How does it change over time?</source>
        <translation>How does it change over time?</translation>
    </message>
    <message>
        <source>Who has most of it?</source>
        <translation>Who has most of it?</translation>
    </message>
    <message>
        <source>Is it in few hands?</source>
        <translation>Is it in few hands?</translation>
    </message>
    <message>
        <source>How large are the amounts?</source>
        <translation>How large are the amounts?</translation>
    </message>
    <message>
        <source>Where and when is most going on?</source>
        <translation>Where and when is most going on?</translation>
    </message>
    <message>
        <source>Do amounts stay just below a limit?</source>
        <translation>Do amounts stay just below a limit?</translation>
    </message>
    <message>
        <source>Do the amounts look natural?</source>
        <translation>Do the amounts look natural?</translation>
    </message>
    <message>
        <source>What does it add up to?</source>
        <translation>What does it add up to?</translation>
    </message>
    <message>
        <source>Bars over time</source>
        <translation>Bars over time</translation>
    </message>
    <message>
        <source>Ranked bars</source>
        <translation>Ranked bars</translation>
    </message>
    <message>
        <source>Pareto, Lorenz, Gini, HHI</source>
        <translation>Pareto, Lorenz, Gini, HHI</translation>
    </message>
    <message>
        <source>Histogram, box plots</source>
        <translation>Histogram, box plots</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Histogram around a threshold</source>
        <translation>Histogram around a threshold</translation>
    </message>
    <message>
        <source>First digits (Benford&apos;s law)</source>
        <translation>First digits (Benford&apos;s law)</translation>
    </message>
    <message>
        <source>Pivot table</source>
        <translation>Pivot table</translation>
    </message>
    <message>
        <source>First digits of the amounts, and what Benford&apos;s law expects</source>
        <translation>First digits of the amounts, and what Benford&apos;s law expects</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>measure by row and column</comment>
        <translation>%1 by %2 and %3</translation>
    </message>
    <message>
        <source>%1. Most: %2 (%3)</source>
        <comment>what is shown. Most: value (figure)</comment>
        <translation>%1. Most: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 have no date and are not shown.</source>
        <translation>
            <numerusform>%1 has no date and is not shown.</numerusform>
            <numerusform>%1 have no date and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name no supplier and are not shown.</source>
        <translation>
            <numerusform>%1 names no supplier and is not shown.</numerusform>
            <numerusform>%1 name no supplier and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more have no room here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1 more has no room here.</numerusform>
            <numerusform>%1 more have no room here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Others” are %1 more.</source>
        <comment>values</comment>
        <translation>
            <numerusform>“Others” is %1 more.</numerusform>
            <numerusform>“Others” are %1 more.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has several values counts for each of them.</source>
        <translation>What has several values counts for each of them.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group and stack</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. Median %3, half between %4 and %5, smallest %6, largest %7.</source>
        <translation>%1: %2. Median %3, half between %4 and %5, smallest %6, largest %7.</translation>
    </message>
    <message>
        <source>%1: HHI %2 in %3</source>
        <comment>buyer: index in number of rows</comment>
        <translation>%1: HHI %2 in %3</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>a cell without rows</comment>
        <translation>%1: nothing</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>cell: median of number of rows</comment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 (%4)</source>
        <comment>value: amount in number of rows (share)</comment>
        <translation>%1: %2 in %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>value: number of rows (share)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n elements. %1.</source>
        <translation>
            <numerusform>Chart with %n element. %1.</numerusform>
            <numerusform>Chart with %n elements. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Nothing meets the filter</translation>
    </message>
    <message>
        <source>No amounts in this currency</source>
        <translation>No amounts in this currency</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>There is nothing to draw</translation>
    </message>
    <message>
        <source>Take away a condition in the bar above, or undo the last step.</source>
        <translation>Take away a condition in the bar above, or undo the last step.</translation>
    </message>
    <message>
        <source>Show numbers instead of amounts, or choose another currency.</source>
        <translation>Show numbers instead of amounts, or choose another currency.</translation>
    </message>
    <message>
        <source>The records here do not say what this chart is about. Choose another chart.</source>
        <translation>The records here do not say what this chart is about. Choose another chart.</translation>
    </message>
    <message>
        <source>Suppliers, smallest first</source>
        <translation>Suppliers, smallest first</translation>
    </message>
    <message>
        <source>What they have of the money</source>
        <translation>What they have of the money</translation>
    </message>
    <message>
        <source>What they have of the processes</source>
        <translation>What they have of the processes</translation>
    </message>
    <message>
        <source>if all had the same</source>
        <translation>if all had the same</translation>
    </message>
    <message>
        <source>Concentration index (HHI): 10,000 = one supplier has everything</source>
        <translation>Concentration index (HHI): 10,000 = one supplier has everything</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;%)</source>
        <comment>value and share</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>publishers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 (%n files)</source>
        <comment>publishers</comment>
        <translation>
            <numerusform>Source: %1 (%n file)</numerusform>
            <numerusform>Source: %1 (%n files)</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with a single tenderer</source>
        <translation>Share with a single tenderer</translation>
    </message>
    <message>
        <source>expected by Benford&apos;s law</source>
        <translation>expected by Benford&apos;s law</translation>
    </message>
    <message>
        <source>Days; a circle at the edge stands for what lies farther out</source>
        <translation>Days; a circle at the edge stands for what lies farther out</translation>
    </message>
    <message>
        <source>%1; a circle at the edge stands for what lies farther out</source>
        <comment>kind of days</comment>
        <translation>%1; a circle at the edge stands for what lies farther out</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a date</comment>
        <translation>not known</translation>
    </message>
    <message>
        <source>Share with a single tenderer, by %1</source>
        <translation>Share with a single tenderer, by %1</translation>
    </message>
    <message>
        <source>How many compete</source>
        <translation>How many compete</translation>
    </message>
    <message>
        <source>Days between the phases</source>
        <translation>Days between the phases</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>days between phases, by field</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>%1: half take up to %2, and half lie between %3 and %4</source>
        <comment>days between phases; median, quartiles</comment>
        <translation>%1: half take up to %2, and half lie between %3 and %4</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two amounts</comment>
        <translation>%1 against %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: higher in %3 of %4 (%5)</source>
        <comment>two amounts, numbers, share</comment>
        <translation>
            <numerusform>%1 against %2: higher in %3 of %4 (%5)</numerusform>
            <numerusform>%1 against %2: higher in %3 of %4 (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time, the earliest first</source>
        <comment>a number of works</comment>
        <translation>%1 in time, the earliest first</translation>
    </message>
    <message>
        <source>%1 in time, by their planned end</source>
        <comment>a number of works</comment>
        <translation>%1 in time, by their planned end</translation>
    </message>
    <message>
        <source>%1 in time, the most delayed first</source>
        <comment>a number of works</comment>
        <translation>%1 in time, the most delayed first</translation>
    </message>
    <message>
        <source>%1 in time, the longest contracts first</source>
        <comment>a number of works</comment>
        <translation>%1 in time, the longest contracts first</translation>
    </message>
    <message>
        <source>close</source>
        <comment>conformity</comment>
        <translation>close</translation>
    </message>
    <message>
        <source>acceptable</source>
        <comment>conformity</comment>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>marginal</source>
        <comment>conformity</comment>
        <translation>marginal</translation>
    </message>
    <message>
        <source>none</source>
        <comment>conformity</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Conformity after Nigrini (2012): %1.</source>
        <translation>Conformity after Nigrini (2012): %1.</translation>
    </message>
    <message>
        <source>Here it means nothing: there are fewer than %1 amounts.</source>
        <translation>Here it means nothing: there are fewer than %1 amounts.</translation>
    </message>
    <message>
        <source>Here it means nothing: the largest amount is less than a hundred times the smallest.</source>
        <translation>Here it means nothing: the largest amount is less than a hundred times the smallest.</translation>
    </message>
    <message>
        <source>It means nothing either where prices are fixed, rounded or kept below a limit; a deviation is a reason to look, never a proof.</source>
        <translation>It means nothing either where prices are fixed, rounded or kept below a limit; a deviation is a reason to look, never a proof.</translation>
    </message>
    <message>
        <source>%1: tender from %2, signed %3, planned to end %4.</source>
        <comment>process and three days</comment>
        <translation>%1: tender from %2, signed %3, planned to end %4.</translation>
    </message>
    <message>
        <source>%1: planned from %2 to %3</source>
        <comment>project and two days</comment>
        <translation>%1: planned from %2 to %3</translation>
    </message>
    <message>
        <source>%1, going on.</source>
        <comment>what is planned of a project</comment>
        <translation>%1, going on.</translation>
    </message>
    <message>
        <source>%1, completion not known.</source>
        <comment>what is planned of a project</comment>
        <translation>%1, completion not known.</translation>
    </message>
    <message>
        <source>%1, completed %2.</source>
        <comment>what is planned of a project, a day</comment>
        <translation>%1, completed %2.</translation>
    </message>
    <message>
        <source>%1, completed %2: %3 late.</source>
        <comment>what is planned of a project, a day, a number of days</comment>
        <translation>%1, completed %2: %3 late.</translation>
    </message>
    <message>
        <source>%1, completed %2: in time.</source>
        <comment>what is planned of a project, a day</comment>
        <translation>%1, completed %2: in time.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First digits of %1 amounts: on average %2 percentage points from Benford&apos;s law</source>
        <translation>
            <numerusform>First digit of %1 amount: on average %2 percentage points from Benford&apos;s law</numerusform>
            <numerusform>First digits of %1 amounts: on average %2 percentage points from Benford&apos;s law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half had %1 tenderers or fewer.</source>
        <translation>
            <numerusform>Half had %1 tenderer or fewer.</numerusform>
            <numerusform>Half had %1 tenderers or fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are of those that say how many there were.</source>
        <translation>Shares are of those that say how many there were.</translation>
    </message>
    <message numerus="yes">
        <source>%1 end before they begin: a date is wrong.</source>
        <translation>
            <numerusform>%1 ends before it begins: a date is wrong.</numerusform>
            <numerusform>%1 end before they begin: a date is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 the second day lies before the first.</source>
        <translation>
            <numerusform>In %1 the second day lies before the first.</numerusform>
            <numerusform>In %1 the second day lies before the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle %1, half between %2 and %3; equal to within 1 % in %4.</source>
        <comment>factors and a number</comment>
        <translation>In the middle %1, half between %2 and %3; equal to within 1 % in %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 do not say how many tenderers there were.</source>
        <translation>
            <numerusform>%1 does not say how many tenderers there were.</numerusform>
            <numerusform>%1 do not say how many tenderers there were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lack one of the two days.</source>
        <translation>
            <numerusform>%1 lacks one of the two days.</numerusform>
            <numerusform>%1 lack one of the two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lack one of the two amounts, or it is not above zero.</source>
        <translation>
            <numerusform>%1 lacks one of the two amounts, or it is not above zero.</numerusform>
            <numerusform>%1 lack one of the two amounts, or it is not above zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are zero or in several currencies and have no first digit of their own.</source>
        <translation>
            <numerusform>%1 is zero or in several currencies and has no first digit of its own.</numerusform>
            <numerusform>%1 are zero or in several currencies and have no first digit of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no days and are not drawn.</source>
        <translation>
            <numerusform>%1 has no days and is not drawn.</numerusform>
            <numerusform>%1 have no days and are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none says how many tenderers there were</source>
        <comment>a value</comment>
        <translation>%1: none says how many tenderers there were</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 had a single tenderer (%4)</source>
        <comment>a value, numbers and share</comment>
        <translation>
            <numerusform>%1: %2 of %3 had a single tenderer (%4)</numerusform>
            <numerusform>%1: %2 of %3 had a single tenderer (%4)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>two ranges of amounts: number of rows</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Amounts that begin with %1: %2 (%3); expected %4</source>
        <comment>digit: numbers and share</comment>
        <translation>Amounts that begin with %1: %2 (%3); expected %4</translation>
    </message>
    <message>
        <source>None of these records says how many tenderers there were. Widen the filter, or choose another chart.</source>
        <translation>None of these records says how many tenderers there were. Widen the filter, or choose another chart.</translation>
    </message>
    <message>
        <source>None of these records has both days. Choose other phases, or widen the filter.</source>
        <translation>None of these records has both days. Choose other phases, or widen the filter.</translation>
    </message>
    <message>
        <source>None of these records has both amounts above zero in this currency. Choose other amounts or another currency.</source>
        <translation>None of these records has both amounts above zero in this currency. Choose other amounts or another currency.</translation>
    </message>
    <message>
        <source>None of these records has an amount above zero in this currency alone. Choose another currency.</source>
        <translation>None of these records has an amount above zero in this currency alone. Choose another currency.</translation>
    </message>
    <message>
        <source>None of these records has a planned or real day. Widen the filter, or look at the other unit (processes, projects).</source>
        <translation>None of these records has a planned or real day. Widen the filter, or look at the other unit (processes, projects).</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what is shown, kind of day</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>How many compete?</source>
        <translation>How many compete?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>How long does it take?</translation>
    </message>
    <message>
        <source>Do amounts grow on the way?</source>
        <translation>Do amounts grow on the way?</translation>
    </message>
    <message>
        <source>Which works are done when?</source>
        <translation>Which works are done when?</translation>
    </message>
    <message>
        <source>Tenderers, share of single bids</source>
        <translation>Tenderers, share of single bids</translation>
    </message>
    <message>
        <source>Days between phases</source>
        <translation>Days between phases</translation>
    </message>
    <message>
        <source>Scatter plot on log axes</source>
        <translation>Scatter plot on log axes</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Gantt chart</translation>
    </message>
    <message>
        <source>Only the first %1 are drawn; narrow the filter to see the other %2.</source>
        <translation>Only the first %1 are drawn; narrow the filter to see the other %2.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of works</comment>
        <translation>planned</translation>
    </message>
    <message>
        <source>signature to planned end</source>
        <translation>signature to planned end</translation>
    </message>
    <message>
        <source>real</source>
        <comment>of works</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>tender to signature</source>
        <translation>tender to signature</translation>
    </message>
    <message>
        <source>late</source>
        <comment>of works</comment>
        <translation>late</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>of works</comment>
        <translation>going on</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>no record says how many tenderers there were</comment>
        <translation>not said</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, numbers</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1 in %2 (log scale)</source>
        <comment>kind of amount, currency</comment>
        <translation>%1 in %2 (log scale)</translation>
    </message>
    <message>
        <source>%1 about %2, %3 about %4 (× %5).
Click: open the record.</source>
        <comment>kinds of amounts with their amounts, factor</comment>
        <translation>%1 about %2, %3 about %4 (× %5).
Click: open the record.</translation>
    </message>
    <message>
        <source>both the same</source>
        <comment>the line of equal amounts</comment>
        <translation>both the same</translation>
    </message>
    <message numerus="yes">
        <source>%1 in one spot</source>
        <comment>number of points</comment>
        <translation>
            <numerusform>%1 in one spot</numerusform>
            <numerusform>%1 in one spot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 that say how many tenderers there were had a single one (%3)</source>
        <comment>numbers and share</comment>
        <translation>
            <numerusform>%1 of the %2 that say how many tenderers there were had a single one (%3)</numerusform>
            <numerusform>%1 of the %2 that say how many tenderers there were had a single one (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>publisher not said</source>
        <translation>publisher not said</translation>
    </message>
    <message>
        <source>%1, file “%2”, loaded %3</source>
        <comment>publisher, file, date</comment>
        <translation>%1, file “%2”, loaded %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1. Made with Obra Abierta %2.</source>
        <translation>Source: %1. Made with Obra Abierta %2.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>What this is</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Contracting processes</translation>
    </message>
    <message>
        <source>Filter, to type it again</source>
        <translation>Filter, to type it again</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(not said)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
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
    <name>Comparison</name>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competition</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is summed, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(no currency)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Who and what</translation>
    </message>
    <message>
        <source>Method in detail</source>
        <translation>Method in detail</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
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
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Final cost</translation>
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
        <source>Days to tender</source>
        <translation>Days to tender</translation>
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
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Tenderers</translation>
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
        <source>Changes of contracts</source>
        <translation>Changes of contracts</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Odd things found</source>
        <translation>Odd things found</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Comparison</source>
        <comment>name of a sheet</comment>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What the line is about.</source>
        <translation>What the line is about.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>What the numbers and texts of the line say.</source>
        <translation>What the numbers and texts of the line say.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The currency of amounts, % for shares, nothing for numbers and texts.</source>
        <translation>The currency of amounts, % for shares, nothing for numbers and texts.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>≠ where two that are known are not the same.</source>
        <translation>≠ where two that are known are not the same.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Filter to type: %2</source>
        <comment>name, filter</comment>
        <translation>%1. Filter to type: %2</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <comment>list of names</comment>
        <translation>Comparison of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
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
    <name>ExportColumns</name>
    <message>
        <source>%1: currency</source>
        <comment>title of a column with money</comment>
        <translation>%1: currency</translation>
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
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Procurement method, details</source>
        <translation>Procurement method, details</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Tender value</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Tenderers</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The project&apos;s identifier, as published.</source>
        <translation>The project&apos;s identifier, as published.</translation>
    </message>
    <message>
        <source>The open contracting identifier of the process, as published.</source>
        <translation>The open contracting identifier of the process, as published.</translation>
    </message>
    <message>
        <source>As published.</source>
        <translation>As published.</translation>
    </message>
    <message>
        <source>As published; long texts may be cut by the spreadsheet&apos;s own limit.</source>
        <translation>As published; long texts may be cut by the spreadsheet&apos;s own limit.</translation>
    </message>
    <message>
        <source>Start of the project; else the budget&apos;s approval, the first contract or the last update.</source>
        <translation>Start of the project; else the budget&apos;s approval, the first contract or the last update.</translation>
    </message>
    <message>
        <source>Start of the tender; else the first award, the first signature or the release.</source>
        <translation>Start of the tender; else the first award, the first signature or the release.</translation>
    </message>
    <message>
        <source>The public authority that is responsible for the work.</source>
        <translation>The public authority that is responsible for the work.</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>Who pays.</translation>
    </message>
    <message>
        <source>Who runs the procurement.</source>
        <translation>Who runs the procurement.</translation>
    </message>
    <message>
        <source>All that were awarded, with semicolons between them.</source>
        <translation>All that were awarded, with semicolons between them.</translation>
    </message>
    <message>
        <source>How it was procured, by the codes of the standard.</source>
        <translation>How it was procured, by the codes of the standard.</translation>
    </message>
    <message>
        <source>How it was procured, in the publisher&apos;s words.</source>
        <translation>How it was procured, in the publisher&apos;s words.</translation>
    </message>
    <message>
        <source>The phase that the project is in.</source>
        <translation>The phase that the project is in.</translation>
    </message>
    <message>
        <source>The status of the tender.</source>
        <translation>The status of the tender.</translation>
    </message>
    <message>
        <source>The sectors that the work serves.</source>
        <translation>The sectors that the work serves.</translation>
    </message>
    <message>
        <source>Goods, works or services.</source>
        <translation>Goods, works or services.</translation>
    </message>
    <message>
        <source>What kind of work it is.</source>
        <translation>What kind of work it is.</translation>
    </message>
    <message>
        <source>The regions of its places, else their towns.</source>
        <translation>The regions of its places, else their towns.</translation>
    </message>
    <message>
        <source>Sum of the project&apos;s contracts; its budget when it has none. Currencies are never added together.</source>
        <translation>Sum of the project&apos;s contracts; its budget when it has none. Currencies are never added together.</translation>
    </message>
    <message>
        <source>Sum of the contracts; of the awards when there is no contract. Currencies are never added together.</source>
        <translation>Sum of the contracts; of the awards when there is no contract. Currencies are never added together.</translation>
    </message>
    <message>
        <source>The currency of the amounts. Panama&apos;s balboa and the US dollar are at par by law and written B/.</source>
        <translation>The currency of the amounts. Panama&apos;s balboa and the US dollar are at par by law and written B/.</translation>
    </message>
    <message>
        <source>How many contracting processes the project has.</source>
        <translation>How many contracting processes the project has.</translation>
    </message>
    <message>
        <source>How many contracts there are.</source>
        <translation>How many contracts there are.</translation>
    </message>
    <message>
        <source>Sum of the awards. Currencies are never added together.</source>
        <translation>Sum of the awards. Currencies are never added together.</translation>
    </message>
    <message>
        <source>The value that the tender announced.</source>
        <translation>The value that the tender announced.</translation>
    </message>
    <message>
        <source>The budget, as published.</source>
        <translation>The budget, as published.</translation>
    </message>
    <message>
        <source>How many tendered; empty when nobody says so.</source>
        <translation>How many tendered; empty when nobody says so.</translation>
    </message>
    <message>
        <source>How many releases or versions are at hand.</source>
        <translation>How many releases or versions are at hand.</translation>
    </message>
    <message>
        <source>The files that it was read from.</source>
        <translation>The files that it was read from.</translation>
    </message>
    <message>
        <source>What the releases say they are about.</source>
        <translation>What the releases say they are about.</translation>
    </message>
    <message>
        <source>Defects that were found in the data.</source>
        <translation>Defects that were found in the data.</translation>
    </message>
    <message>
        <source>Project start</source>
        <translation>Project start</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Tender opens</translation>
    </message>
    <message>
        <source>Project end</source>
        <translation>Project end</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Tender closes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id of the project</translation>
    </message>
    <message>
        <source>Initiation type</source>
        <translation>Initiation type</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>First signature</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Final value</source>
        <translation>Final value</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Release date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Start of the project, as published.</source>
        <translation>Start of the project, as published.</translation>
    </message>
    <message>
        <source>When tenders could first be handed in.</source>
        <translation>When tenders could first be handed in.</translation>
    </message>
    <message>
        <source>End of the project, as published.</source>
        <translation>End of the project, as published.</translation>
    </message>
    <message>
        <source>Until when tenders could be handed in.</source>
        <translation>Until when tenders could be handed in.</translation>
    </message>
    <message>
        <source>The language of the publication.</source>
        <translation>The language of the publication.</translation>
    </message>
    <message>
        <source>The project that the process says it belongs to.</source>
        <translation>The project that the process says it belongs to.</translation>
    </message>
    <message>
        <source>How the process began, by the codes of the standard.</source>
        <translation>How the process began, by the codes of the standard.</translation>
    </message>
    <message>
        <source>When the first contract was signed.</source>
        <translation>When the first contract was signed.</translation>
    </message>
    <message>
        <source>When the work was completed, as published.</source>
        <translation>When the work was completed, as published.</translation>
    </message>
    <message>
        <source>What the work cost in the end, as published.</source>
        <translation>What the work cost in the end, as published.</translation>
    </message>
    <message>
        <source>When the record was last published.</source>
        <translation>When the record was last published.</translation>
    </message>
    <message>
        <source>How many documents the record lists.</source>
        <translation>How many documents the record lists.</translation>
    </message>
    <message>
        <source>How many milestones the record lists.</source>
        <translation>How many milestones the record lists.</translation>
    </message>
    <message>
        <source>How many payments the record lists.</source>
        <translation>How many payments the record lists.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Contract id</translation>
    </message>
    <message>
        <source>Title of the process</source>
        <translation>Title of the process</translation>
    </message>
    <message>
        <source>Award id</source>
        <translation>Award id</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Contract start</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Contract end</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Of the contract, as published; of its process when it has none.</source>
        <translation>Of the contract, as published; of its process when it has none.</translation>
    </message>
    <message>
        <source>When the contract was signed.</source>
        <translation>When the contract was signed.</translation>
    </message>
    <message>
        <source>The value of the contract, as it is now.</source>
        <translation>The value of the contract, as it is now.</translation>
    </message>
    <message>
        <source>The contract&apos;s identifier within its process, as published.</source>
        <translation>The contract&apos;s identifier within its process, as published.</translation>
    </message>
    <message>
        <source>The title of the process that the contract belongs to.</source>
        <translation>The title of the process that the contract belongs to.</translation>
    </message>
    <message>
        <source>The award that the contract says it is about.</source>
        <translation>The award that the contract says it is about.</translation>
    </message>
    <message>
        <source>The status of the contract.</source>
        <translation>The status of the contract.</translation>
    </message>
    <message>
        <source>When what the contract is about was awarded.</source>
        <translation>When what the contract is about was awarded.</translation>
    </message>
    <message>
        <source>Start of the contract&apos;s period, as published.</source>
        <translation>Start of the contract&apos;s period, as published.</translation>
    </message>
    <message>
        <source>End of the contract&apos;s period, as published.</source>
        <translation>End of the contract&apos;s period, as published.</translation>
    </message>
    <message>
        <source>How many amendments of the contract were published.</source>
        <translation>How many amendments of the contract were published.</translation>
    </message>
    <message>
        <source>Sum of the payments that were published for the contract. Currencies are never added together.</source>
        <translation>Sum of the payments that were published for the contract. Currencies are never added together.</translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>%1, descending</source>
        <comment>column</comment>
        <translation>%1, descending</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <comment>column</comment>
        <translation>%1, ascending</translation>
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
    <message>
        <source>readme</source>
        <comment>part of a file name, lower case</comment>
        <translation>readme</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name in it.</source>
        <translation>“%1” is a folder. Choose a file name in it.</translation>
    </message>
    <message>
        <source>“%1” could not be written: its folder does not exist.</source>
        <translation>“%1” could not be written: its folder does not exist.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. If it is open in another program, close it there, or choose another name.</source>
        <translation>“%1” could not be replaced. If it is open in another program, close it there, or choose another name.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room or choose another disk. What was there before is still there.</source>
        <translation>“%1” could not be written: the disk is full. Make room or choose another disk. What was there before is still there.</translation>
    </message>
    <message>
        <source>“%1” could not be written: this folder may only be read. Choose another one, such as your documents.</source>
        <translation>“%1” could not be written: this folder may only be read. Choose another one, such as your documents.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was not written: suppliers and buyers can be exported as a table only (CSV, Excel or LibreOffice).</source>
        <translation>“%1” was not written: suppliers and buyers can be exported as a table only (CSV, Excel or LibreOffice).</translation>
    </message>
</context>
<context>
    <name>FigureWorkbook</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
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
        <source>%1 and with that data</source>
        <comment>a range that is not met</comment>
        <translation>%1 and with that data</translation>
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
    <message>
        <source>%1, nor without data</source>
        <comment>a range after “not”</comment>
        <translation>%1, nor without data</translation>
    </message>
    <message>
        <source>without the defect %1</source>
        <translation>without the defect %1</translation>
    </message>
    <message>
        <source>with the defect %1</source>
        <translation>with the defect %1</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>(no defect found)</source>
        <translation>(no defect found)</translation>
    </message>
    <message>
        <source>Projects do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Projects do not have this. The condition is kept and holds again for rows that do.</translation>
    </message>
    <message>
        <source>Contracts do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Contracts do not have this. The condition is kept and holds again for rows that do.</translation>
    </message>
    <message>
        <source>Contracting processes do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Contracting processes do not have this. The condition is kept and holds again for rows that do.</translation>
    </message>
    <message>
        <source>not with the contract status %1</source>
        <translation>not with the contract status %1</translation>
    </message>
    <message>
        <source>with the contract status %1</source>
        <translation>with the contract status %1</translation>
    </message>
    <message>
        <source>Status of the process</source>
        <translation>Status of the process</translation>
    </message>
    <message>
        <source>Contract status</source>
        <translation>Contract status</translation>
    </message>
    <message>
        <source>All contracts.</source>
        <translation>All contracts.</translation>
    </message>
    <message>
        <source>The suppliers of all contracting processes.</source>
        <translation>The suppliers of all contracting processes.</translation>
    </message>
    <message>
        <source>The buyers of all contracting processes.</source>
        <translation>The buyers of all contracting processes.</translation>
    </message>
    <message>
        <source>Contracts %1.</source>
        <comment>conditions</comment>
        <translation>Contracts %1.</translation>
    </message>
    <message>
        <source>Suppliers of contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Suppliers of contracting processes %1.</translation>
    </message>
    <message>
        <source>Buyers of contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Buyers of contracting processes %1.</translation>
    </message>
    <message>
        <source>%1 Not asked here, because it means nothing for these rows: %2.</source>
        <comment>sentence, conditions</comment>
        <translation>%1 Not asked here, because it means nothing for these rows: %2.</translation>
    </message>
    <message>
        <source>date of award</source>
        <comment>after “with”</comment>
        <translation>date of award</translation>
    </message>
    <message>
        <source>date of signature</source>
        <comment>after “with”</comment>
        <translation>date of signature</translation>
    </message>
    <message>
        <source>planned start of contract</source>
        <comment>after “with”</comment>
        <translation>planned start of contract</translation>
    </message>
    <message>
        <source>number of amendments</source>
        <comment>after “with”</comment>
        <translation>number of amendments</translation>
    </message>
    <message>
        <source>a defect</source>
        <translation>a defect</translation>
    </message>
    <message>
        <source>a contract status</source>
        <translation>a contract status</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Planned start of contract</source>
        <translation>Planned start of contract</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>days from signature to planned end</source>
        <comment>after “with”</comment>
        <translation>days from signature to planned end</translation>
    </message>
    <message>
        <source>planned duration in days</source>
        <comment>after “with”</comment>
        <translation>planned duration in days</translation>
    </message>
    <message>
        <source>real duration in days</source>
        <comment>after “with”</comment>
        <translation>real duration in days</translation>
    </message>
    <message>
        <source>first digit of the amount</source>
        <comment>after “with”</comment>
        <translation>first digit of the amount</translation>
    </message>
    <message>
        <source>amount awarded</source>
        <comment>after “with”</comment>
        <translation>amount awarded</translation>
    </message>
    <message>
        <source>amount contracted</source>
        <comment>after “with”</comment>
        <translation>amount contracted</translation>
    </message>
    <message>
        <source>Days from signature to planned end</source>
        <translation>Days from signature to planned end</translation>
    </message>
    <message>
        <source>Planned duration in days</source>
        <translation>Planned duration in days</translation>
    </message>
    <message>
        <source>Real duration in days</source>
        <translation>Real duration in days</translation>
    </message>
    <message>
        <source>First digit of the amount</source>
        <translation>First digit of the amount</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Turned round by you</source>
        <translation>Turned round by you</translation>
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
    <name>Inhabitants</name>
    <message>
        <source>there are no rows</source>
        <translation>there are no rows</translation>
    </message>
    <message>
        <source>the first line must name the columns unit, population, year and source</source>
        <translation>the first line must name the columns unit, population, year and source</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number of a line, and what is wrong</comment>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no number of inhabitants (digits only, without separators)</source>
        <translation>“%1” is no number of inhabitants (digits only, without separators)</translation>
    </message>
    <message>
        <source>“%1” is no year</source>
        <translation>“%1” is no year</translation>
    </message>
    <message>
        <source>the source is missing</source>
        <translation>the source is missing</translation>
    </message>
    <message>
        <source>year and source must be the same in all lines</source>
        <translation>year and source must be the same in all lines</translation>
    </message>
    <message>
        <source>the name of the unit is missing</source>
        <translation>the name of the unit is missing</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1” is there twice</translation>
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
    <name>LayerFiles</name>
    <message>
        <source>it has no table of features.</source>
        <translation>it has no table of features.</translation>
    </message>
    <message>
        <source>it has no layer “%1”; there are: %2.</source>
        <translation>it has no layer “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).</source>
        <translation>its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>the column “%1” that should hold the shapes is missing.</source>
        <translation>the column “%1” that should hold the shapes is missing.</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>feature %1</translation>
    </message>
    <message>
        <source>it has no shape</source>
        <translation>it has no shape</translation>
    </message>
    <message>
        <source>its shape cannot be read</source>
        <translation>its shape cannot be read</translation>
    </message>
    <message>
        <source>it holds pictures of a map (MBTiles). Open it as the background of the map.</source>
        <translation>it holds pictures of a map (MBTiles). Open it as the background of the map.</translation>
    </message>
    <message>
        <source>it is a database, but no GeoPackage.</source>
        <translation>it is a database, but no GeoPackage.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>it is damaged: %1</translation>
    </message>
    <message>
        <source>its topology has no objects.</source>
        <translation>its topology has no objects.</translation>
    </message>
    <message>
        <source>it is not UTF-8. Save it in UTF-8 and try again.</source>
        <translation>it is not UTF-8. Save it in UTF-8 and try again.</translation>
    </message>
    <message>
        <source>it is no valid JSON; something is wrong near line %1. Was it cut off while it was copied?</source>
        <translation>it is no valid JSON; something is wrong near line %1. Was it cut off while it was copied?</translation>
    </message>
    <message>
        <source>it is JSON, but neither GeoJSON nor TopoJSON. Data of works are opened with “Import”.</source>
        <translation>it is JSON, but neither GeoJSON nor TopoJSON. Data of works are opened with “Import”.</translation>
    </message>
    <message>
        <source>it is XML, but no KML.</source>
        <translation>it is XML, but no KML.</translation>
    </message>
    <message>
        <source>it is no valid KML; something is wrong in line %1: %2</source>
        <translation>it is no valid KML; something is wrong in line %1: %2</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep (line %2).</source>
        <translation>its folders are nested more than %1 deep (line %2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>the file “%1.%2” that belongs to it is missing. A Shapefile is several files of one name; copy all of them, or its .zip.</source>
        <translation>the file “%1.%2” that belongs to it is missing. A Shapefile is several files of one name; copy all of them, or its .zip.</translation>
    </message>
    <message>
        <source>There is no .prj file; the coordinates were taken for degrees.</source>
        <translation>There is no .prj file; the coordinates were taken for degrees.</translation>
    </message>
    <message>
        <source>its shapes cannot be read; the .shp or .shx file is damaged.</source>
        <translation>its shapes cannot be read; the .shp or .shx file is damaged.</translation>
    </message>
    <message>
        <source>its table cannot be read; the .dbf file is damaged.</source>
        <translation>its table cannot be read; the .dbf file is damaged.</translation>
    </message>
    <message>
        <source>“%1” cannot be the background: %2</source>
        <translation>“%1” cannot be the background: %2</translation>
    </message>
    <message>
        <source>it is a database, but no MBTiles file.</source>
        <translation>it is a database, but no MBTiles file.</translation>
    </message>
    <message>
        <source>it holds vector tiles. Choose a file of raster tiles (PNG or JPEG).</source>
        <translation>it holds vector tiles. Choose a file of raster tiles (PNG or JPEG).</translation>
    </message>
    <message>
        <source>there are no tiles in it.</source>
        <translation>there are no tiles in it.</translation>
    </message>
    <message>
        <source>it is no MBTiles file, or it is damaged: %1</source>
        <translation>it is no MBTiles file, or it is damaged: %1</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>it is not there any more.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>an area without a name</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>“%1” has no areas that could be boundaries. Add it as an overlay.</source>
        <translation>“%1” has no areas that could be boundaries. Add it as an overlay.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a layer: %2</source>
        <translation>“%1” cannot be used as a layer: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n attributes. Save a copy with fewer of them.</source>
        <translation>
            <numerusform>it has more than %n attributes. Save a copy with fewer of them.</numerusform>
            <numerusform>it has more than %n attributes. Save a copy with fewer of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>reading was stopped.</translation>
    </message>
    <message>
        <source>it has more than %1 features. Save a copy with only the part that you need.</source>
        <translation>it has more than %1 features. Save a copy with only the part that you need.</translation>
    </message>
    <message>
        <source>its outlines have more than %1 points. Simplify them first (in QGIS: Vector, Geometry Tools, Simplify).</source>
        <translation>its outlines have more than %1 points. Simplify them first (in QGIS: Vector, Geometry Tools, Simplify).</translation>
    </message>
    <message>
        <source>a coordinate is not a number</source>
        <translation>a coordinate is not a number</translation>
    </message>
    <message>
        <source>%1, %2 is no place on Earth in degrees</source>
        <comment>x, y</comment>
        <translation>%1, %2 is no place on Earth in degrees</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <comment>where in a file, and a place: latitude, longitude</comment>
        <translation>%1, near %2</translation>
    </message>
    <message>
        <source>none of its features can be placed. %1. If its coordinates are not degrees, save a copy in WGS 84 (EPSG:4326).</source>
        <translation>none of its features can be placed. %1. If its coordinates are not degrees, save a copy in WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>there is nothing in it that could be drawn.</source>
        <translation>there is nothing in it that could be drawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) left out. %1</source>
        <translation>
            <numerusform>%n feature left out. %1</numerusform>
            <numerusform>%n features left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) cross themselves: %1. What lies within twice counts as outside; mend them where it matters (in QGIS: Fix geometries).</source>
        <translation>
            <numerusform>%n outline crosses itself: %1. What lies within twice counts as outside; mend it where it matters (in QGIS: Fix geometries).</numerusform>
            <numerusform>%n outlines cross themselves: %1. What lies within twice counts as outside; mend them where it matters (in QGIS: Fix geometries).</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates were converted to degrees from %1.</source>
        <translation>Coordinates were converted to degrees from %1.</translation>
    </message>
    <message>
        <source>it is larger than %1. Save a copy with only the part that you need.</source>
        <translation>it is larger than %1. Save a copy with only the part that you need.</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <translation>it cannot be opened: %1</translation>
    </message>
    <message>
        <source>the archive is damaged. Was it cut off while it was copied?</source>
        <translation>the archive is damaged. Was it cut off while it was copied?</translation>
    </message>
    <message>
        <source>the archive has no Shapefile, KML or GeoJSON in it.</source>
        <translation>the archive has no Shapefile, KML or GeoJSON in it.</translation>
    </message>
    <message>
        <source>it cannot be unpacked: %1</source>
        <translation>it cannot be unpacked: %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>it is empty.</translation>
    </message>
    <message>
        <source>it is none of GeoJSON, TopoJSON, Shapefile, GeoPackage and KML.</source>
        <translation>it is none of GeoJSON, TopoJSON, Shapefile, GeoPackage and KML.</translation>
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
        <source>more than 10 % below</source>
        <translation>more than 10 % below</translation>
    </message>
    <message>
        <source>within 10 %</source>
        <translation>within 10 %</translation>
    </message>
    <message>
        <source>10 to 25 % above</source>
        <translation>10 to 25 % above</translation>
    </message>
    <message>
        <source>25 to 50 % above</source>
        <translation>25 to 50 % above</translation>
    </message>
    <message>
        <source>more than 50 % above</source>
        <translation>more than 50 % above</translation>
    </message>
    <message>
        <source>on time or early</source>
        <translation>on time or early</translation>
    </message>
    <message>
        <source>up to 30 days late</source>
        <translation>up to 30 days late</translation>
    </message>
    <message>
        <source>31 to 180 days late</source>
        <translation>31 to 180 days late</translation>
    </message>
    <message>
        <source>181 to 365 days late</source>
        <translation>181 to 365 days late</translation>
    </message>
    <message>
        <source>more than a year late</source>
        <translation>more than a year late</translation>
    </message>
    <message>
        <source>Amounts against estimates (%1)</source>
        <translation>Amounts against estimates (%1)</translation>
    </message>
    <message>
        <source>Completion against the plan</source>
        <translation>Completion against the plan</translation>
    </message>
    <message>
        <source>Drawn as lines or areas</source>
        <translation>Drawn as lines or areas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln drawn.</source>
        <comment>a layer and how many things it has</comment>
        <translation>
            <numerusform>%1: %Ln drawn.</numerusform>
            <numerusform>%1: %Ln drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a layer</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln work</numerusform>
            <numerusform>%Ln works</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure, of how many works</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, %2 inhabitants</source>
        <comment>12 works</comment>
        <translation>%1, %2 inhabitants</translation>
    </message>
    <message>
        <source>%1 with both amount and estimate</source>
        <comment>12 works</comment>
        <translation>%1 with both amount and estimate</translation>
    </message>
    <message>
        <source>Inhabitants: %1, %2</source>
        <comment>source, year</comment>
        <translation>Inhabitants: %1, %2</translation>
    </message>
    <message>
        <source>No numbers of inhabitants are loaded</source>
        <translation>No numbers of inhabitants are loaded</translation>
    </message>
    <message>
        <source>Share with quality flags</source>
        <translation>Share with quality flags</translation>
    </message>
    <message>
        <source>%1 per 1,000 inhabitants</source>
        <comment>number of projects</comment>
        <translation>%1 per 1,000 inhabitants</translation>
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
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
</context>
<context>
    <name>Organizations</name>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>In other currencies</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Spellings that are one organization are one row, under the name that stands for them.</source>
        <translation>Spellings that are one organization are one row, under the name that stands for them.</translation>
    </message>
    <message>
        <source>The identifiers that were published with its name.</source>
        <translation>The identifiers that were published with its name.</translation>
    </message>
    <message>
        <source>How many of the processes it bought in.</source>
        <translation>How many of the processes it bought in.</translation>
    </message>
    <message>
        <source>How many of the processes it is a supplier of.</source>
        <translation>How many of the processes it is a supplier of.</translation>
    </message>
    <message>
        <source>How many contracts these processes have, with whatever supplier.</source>
        <translation>How many contracts these processes have, with whatever supplier.</translation>
    </message>
    <message>
        <source>How many awards with a value these processes have, to whatever supplier.</source>
        <translation>How many awards with a value these processes have, to whatever supplier.</translation>
    </message>
    <message>
        <source>How many different suppliers these processes have.</source>
        <translation>How many different suppliers these processes have.</translation>
    </message>
    <message>
        <source>How many different buyers these processes have.</source>
        <translation>How many different buyers these processes have.</translation>
    </message>
    <message>
        <source>What these processes count for: their contracts, else their awards. Currencies are never added together.</source>
        <translation>What these processes count for: their contracts, else their awards. Currencies are never added together.</translation>
    </message>
    <message>
        <source>What these processes count for: their contracts, else their awards. A process of several suppliers counts whole for each. Currencies are never added together.</source>
        <translation>What these processes count for: their contracts, else their awards. A process of several suppliers counts whole for each. Currencies are never added together.</translation>
    </message>
    <message>
        <source>Its part of the money of all processes that match, in that currency.</source>
        <translation>Its part of the money of all processes that match, in that currency.</translation>
    </message>
    <message>
        <source>Its part of the money of all processes that match, in that currency. Where processes have several suppliers, the shares come to more than 100 % together.</source>
        <translation>Its part of the money of all processes that match, in that currency. Where processes have several suppliers, the shares come to more than 100 % together.</translation>
    </message>
    <message>
        <source>What these processes count for in other currencies, each apart.</source>
        <translation>What these processes count for in other currencies, each apart.</translation>
    </message>
    <message>
        <source>The earliest date of these processes.</source>
        <translation>The earliest date of these processes.</translation>
    </message>
    <message>
        <source>The latest date of these processes.</source>
        <translation>The latest date of these processes.</translation>
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
    <message>
        <source>Open tenders since 2020</source>
        <translation>Open tenders since 2020</translation>
    </message>
    <message>
        <source>Roads of the province</source>
        <translation>Roads of the province</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Empty record</source>
        <translation>Empty record</translation>
    </message>
    <message>
        <source>Tags do not fit the sections</source>
        <translation>Tags do not fit the sections</translation>
    </message>
    <message>
        <source>Supplier is not among the parties</source>
        <translation>Supplier is not among the parties</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Impossible date</translation>
    </message>
    <message>
        <source>Amount missing</source>
        <translation>Amount missing</translation>
    </message>
    <message>
        <source>Amount of zero</source>
        <translation>Amount of zero</translation>
    </message>
    <message>
        <source>Placeholder amount</source>
        <translation>Placeholder amount</translation>
    </message>
    <message>
        <source>Amount without currency</source>
        <translation>Amount without currency</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Several currencies</translation>
    </message>
    <message>
        <source>Published more than once</source>
        <translation>Published more than once</translation>
    </message>
    <message>
        <source>The record has an identifier and nothing else: no tender, award, contract or work is told.</source>
        <translation>The record has an identifier and nothing else: no tender, award, contract or work is told.</translation>
    </message>
    <message>
        <source>The release tags announce sections that are not there, or say nothing of sections that are.</source>
        <translation>The release tags announce sections that are not there, or say nothing of sections that are.</translation>
    </message>
    <message>
        <source>A supplier cannot be found in the list of parties, neither by its id nor by its name.</source>
        <translation>A supplier cannot be found in the list of parties, neither by its id nor by its name.</translation>
    </message>
    <message>
        <source>A date cannot be read, lies before 1970 or after 2100, ends before it starts, or an award or signature comes before the tender opened.</source>
        <translation>A date cannot be read, lies before 1970 or after 2100, ends before it starts, or an award or signature comes before the tender opened.</translation>
    </message>
    <message>
        <source>Something was awarded, contracted or planned, and no amount is told.</source>
        <translation>Something was awarded, contracted or planned, and no amount is told.</translation>
    </message>
    <message>
        <source>One of the amounts is exactly zero.</source>
        <translation>One of the amounts is exactly zero.</translation>
    </message>
    <message>
        <source>One of the amounts looks filled in because the form asked for it: 0.01, 1, 12345 or 99999.</source>
        <translation>One of the amounts looks filled in because the form asked for it: 0.01, 1, 12345 or 99999.</translation>
    </message>
    <message>
        <source>One of the amounts does not say in which currency it is.</source>
        <translation>One of the amounts does not say in which currency it is.</translation>
    </message>
    <message>
        <source>The amounts of one record are in different currencies.</source>
        <translation>The amounts of one record are in different currencies.</translation>
    </message>
    <message>
        <source>The same document lies in several places of the files that were loaded.</source>
        <translation>The same document lies in several places of the files that were loaded.</translation>
    </message>
    <message>
        <source>Look for the process on the portal and ask the publisher for the rest; count it as not disclosed.</source>
        <translation>Look for the process on the portal and ask the publisher for the rest; count it as not disclosed.</translation>
    </message>
    <message>
        <source>Trust the sections, not the tags, and tell the publisher.</source>
        <translation>Trust the sections, not the tags, and tell the publisher.</translation>
    </message>
    <message>
        <source>Identify the company by its name with care: the data do not tell its registration.</source>
        <translation>Identify the company by its name with care: the data do not tell its registration.</translation>
    </message>
    <message>
        <source>Do not compute delays from these records before you have seen the documents.</source>
        <translation>Do not compute delays from these records before you have seen the documents.</translation>
    </message>
    <message>
        <source>Ask the entity for the amount; the totals are too low without it.</source>
        <translation>Ask the entity for the amount; the totals are too low without it.</translation>
    </message>
    <message>
        <source>Do not read zero as free of charge: find out whether the amount is unknown.</source>
        <translation>Do not read zero as free of charge: find out whether the amount is unknown.</translation>
    </message>
    <message>
        <source>Check it against the contract before you add it up.</source>
        <translation>Check it against the contract before you add it up.</translation>
    </message>
    <message>
        <source>These amounts stand in a total of their own; find their currency in the documents.</source>
        <translation>These amounts stand in a total of their own; find their currency in the documents.</translation>
    </message>
    <message>
        <source>Compare each currency by itself; one of them may be a typing error.</source>
        <translation>Compare each currency by itself; one of them may be a typing error.</translation>
    </message>
    <message>
        <source>Nothing to do: it was counted once. Many of them tell of a portal whose pages shift.</source>
        <translation>Nothing to do: it was counted once. Many of them tell of a portal whose pages shift.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Number of tenderers</translation>
    </message>
    <message>
        <source>Award with a value</source>
        <translation>Award with a value</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
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
    <message>
        <source>(the contract that was opened)</source>
        <translation>(the contract that was opened)</translation>
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
    <name>SliceColumns</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
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
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Contracting processes</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
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
        <source>Method details</source>
        <translation>Method details</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id of the project</translation>
    </message>
    <message>
        <source>Initiation type</source>
        <translation>Initiation type</translation>
    </message>
    <message>
        <source>Project start</source>
        <translation>Project start</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Tender opens</translation>
    </message>
    <message>
        <source>Project end</source>
        <translation>Project end</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Tender closes</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>First signature</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Final value</source>
        <translation>Final value</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Release date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
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
        <source>The project that the planning section names</source>
        <translation>The project that the planning section names</translation>
    </message>
    <message>
        <source>The day on which the first contract was signed</source>
        <translation>The day on which the first contract was signed</translation>
    </message>
    <message>
        <source>The value at completion, as published</source>
        <translation>The value at completion, as published</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Contract id</translation>
    </message>
    <message>
        <source>Title of the process</source>
        <translation>Title of the process</translation>
    </message>
    <message>
        <source>Award id</source>
        <translation>Award id</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Contract start</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Contract end</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>The value of the contract, as it is now</source>
        <translation>The value of the contract, as it is now</translation>
    </message>
    <message>
        <source>The day on which the contract was signed</source>
        <translation>The day on which the contract was signed</translation>
    </message>
    <message>
        <source>Of the contract; of its process when it has none</source>
        <translation>Of the contract; of its process when it has none</translation>
    </message>
    <message>
        <source>Who was awarded what the contract is about</source>
        <translation>Who was awarded what the contract is about</translation>
    </message>
    <message>
        <source>The period of the contract, as published</source>
        <translation>The period of the contract, as published</translation>
    </message>
    <message>
        <source>How many amendments of the contract were published</source>
        <translation>How many amendments of the contract were published</translation>
    </message>
    <message>
        <source>Sum of the payments that were published for the contract</source>
        <translation>Sum of the payments that were published for the contract</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Projects</source>
        <comment>name of a sheet</comment>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>name of a sheet</comment>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Readme</source>
        <comment>name of a sheet</comment>
        <translation>Readme</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>About this file</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message numerus="yes">
        <source>The rows go on over %n sheets, because a sheet takes no more than 1,048,576.</source>
        <translation>
            <numerusform>The rows are on %n sheet.</numerusform>
            <numerusform>The rows go on over %n sheets, because a sheet takes no more than 1,048,576.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were longer than a cell can be; they end in “…”.</source>
        <translation>
            <numerusform>%n text was longer than a cell can be; it ends in “…”.</numerusform>
            <numerusform>%n texts were longer than a cell can be; they end in “…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite it as</source>
        <translation>Cite it as</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>These are too many rows for an ODS file. Choose CSV, or filter first.</source>
        <translation>These are too many rows for an ODS file. Choose CSV, or filter first.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Number of processes</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Number of projects</translation>
    </message>
    <message>
        <source>Number of contracts</source>
        <translation>Number of contracts</translation>
    </message>
    <message>
        <source>Number of suppliers</source>
        <translation>Number of suppliers</translation>
    </message>
    <message>
        <source>Number of buyers</source>
        <translation>Number of buyers</translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 process</numerusform>
            <numerusform>%1 processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects</source>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 contract</numerusform>
            <numerusform>%1 contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suppliers</source>
        <translation>
            <numerusform>%1 supplier</numerusform>
            <numerusform>%1 suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buyers</source>
        <translation>
            <numerusform>%1 buyer</numerusform>
            <numerusform>%1 buyers</numerusform>
        </translation>
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
    <message>
        <source>Card of “%1”</source>
        <translation>Card of “%1”</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Only this</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
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
    <name>obra::CardView</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Back to where you were (Esc)</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Show its records</translation>
    </message>
    <message>
        <source>Filter by this and show the table</source>
        <translation>Filter by this and show the table</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Put it beside others of its kind</source>
        <translation>Put it beside others of its kind</translation>
    </message>
    <message>
        <source>Spellings…</source>
        <translation>Spellings…</translation>
    </message>
    <message>
        <source>Which names are taken for this one, and why</source>
        <translation>Which names are taken for this one, and why</translation>
    </message>
    <message>
        <source>Shares and trend in</source>
        <translation>Shares and trend in</translation>
    </message>
    <message>
        <source>Currency of shares and trend</source>
        <translation>Currency of shares and trend</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Names, methods and sources</source>
        <translation>Names, methods and sources</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Adding up…</translation>
    </message>
</context>
<context>
    <name>obra::CardsDesk</name>
    <message>
        <source>Choose the name of a supplier, a buyer, a place or a year first, in the table or among the filters.</source>
        <translation>Choose the name of a supplier, a buyer, a place or a year first, in the table or among the filters.</translation>
    </message>
    <message>
        <source>&amp;Card of the name</source>
        <translation>&amp;Card of the name</translation>
    </message>
    <message>
        <source>All about the supplier, buyer, place or year that is chosen (Ctrl+I)</source>
        <translation>All about the supplier, buyer, place or year that is chosen (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Back to the card</source>
        <translation>&amp;Back to the card</translation>
    </message>
    <message>
        <source>Back to the card whose records are shown (Alt+Left)</source>
        <translation>Back to the card whose records are shown (Alt+Left)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;ompare</translation>
    </message>
    <message>
        <source>The selected rows of the table, or the chosen values of a filter, side by side (Ctrl+M)</source>
        <translation>The selected rows of the table, or the chosen values of a filter, side by side (Ctrl+M)</translation>
    </message>
    <message>
        <source>Two to %1 can be put side by side: select that many rows of the table, or choose that many values of a filter.</source>
        <translation>Two to %1 can be put side by side: select that many rows of the table, or choose that many values of a filter.</translation>
    </message>
    <message>
        <source>The view “%1” was saved by another version of this program and cannot be compared.</source>
        <translation>The view “%1” was saved by another version of this program and cannot be compared.</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>What is shown now</translation>
    </message>
    <message>
        <source>Processes and projects can be put side by side here; suppliers and buyers from their cards.</source>
        <translation>Processes and projects can be put side by side here; suppliers and buyers from their cards.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>file name</comment>
        <translation>comparison</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;LibreOffice (*.ods);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;LibreOffice (*.ods);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>A comparison can be saved as Excel, LibreOffice or CSV. Choose another name.</source>
        <translation>A comparison can be saved as Excel, LibreOffice or CSV. Choose another name.</translation>
    </message>
    <message>
        <source>The comparison is in “%1”.</source>
        <translation>The comparison is in “%1”.</translation>
    </message>
    <message>
        <source>Other data are open now. Choose the records to be compared again.</source>
        <translation>Other data are open now. Choose the records to be compared again.</translation>
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
    <name>obra::ChartCard</name>
    <message>
        <source>Take away the last condition</source>
        <translation>Take away the last condition</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Highlight: a click dims the others instead of filtering</source>
        <translation>Highlight: a click dims the others instead of filtering</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Show everything again (Esc)</translation>
    </message>
    <message>
        <source>See the chart as a table</source>
        <translation>See the chart as a table</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Save or copy the chart</translation>
    </message>
    <message>
        <source>Take this chart away from here</source>
        <translation>Take this chart away from here</translation>
    </message>
    <message>
        <source>Pin this chart over the table</source>
        <translation>Pin this chart over the table</translation>
    </message>
    <message>
        <source>See this chart large, with its options</source>
        <translation>See this chart large, with its options</translation>
    </message>
    <message>
        <source>See this table as a chart</source>
        <translation>See this table as a chart</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Card of “%1”</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>Show its rows</translation>
    </message>
</context>
<context>
    <name>obra::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>file name</comment>
        <translation>chart</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>PNG, png</comment>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>The chart is in “%1”.</source>
        <translation>The chart is in “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place or name.</source>
        <translation>“%1” could not be written: %2. Choose another place or name.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Picture (PNG)…</translation>
    </message>
    <message>
        <source>Picture, twice as large (PNG)…</source>
        <translation>Picture, twice as large (PNG)…</translation>
    </message>
    <message>
        <source>Picture, three times as large (PNG)…</source>
        <translation>Picture, three times as large (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Drawing (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>Page (PDF)…</translation>
    </message>
    <message>
        <source>Figures as a table (CSV)…</source>
        <translation>Figures as a table (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Figures as a workbook (XLSX)…</source>
        <translation>Figures as a workbook (XLSX)…</translation>
    </message>
</context>
<context>
    <name>obra::ChartOptions</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Largest suppliers</source>
        <translation>Largest suppliers</translation>
    </message>
    <message>
        <source>All suppliers (Lorenz curve)</source>
        <translation>All suppliers (Lorenz curve)</translation>
    </message>
    <message>
        <source>Buyer by buyer</source>
        <translation>Buyer by buyer</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Side by side (boxes)</source>
        <translation>Side by side (boxes)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;as</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>How it is drawn</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;by</translation>
    </message>
    <message>
        <source>What it is put together by</source>
        <translation>What it is put together by</translation>
    </message>
    <message>
        <source>and b&amp;y</source>
        <translation>and b&amp;y</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <source>i&amp;n</source>
        <translation>i&amp;n</translation>
    </message>
    <message>
        <source>How long the pieces of time are</source>
        <translation>How long the pieces of time are</translation>
    </message>
    <message>
        <source>spl&amp;it by</source>
        <translation>spl&amp;it by</translation>
    </message>
    <message>
        <source>What the bars are split by</source>
        <translation>What the bars are split by</translation>
    </message>
    <message>
        <source>add &amp;up</source>
        <translation>add &amp;up</translation>
    </message>
    <message>
        <source>Each bar shows everything up to there</source>
        <translation>Each bar shows everything up to there</translation>
    </message>
    <message>
        <source>as s&amp;hares</source>
        <translation>as s&amp;hares</translation>
    </message>
    <message>
        <source>Each cell shows its part of the whole</source>
        <translation>Each cell shows its part of the whole</translation>
    </message>
    <message>
        <source>&amp;limit</source>
        <translation>&amp;limit</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>The limit</translation>
    </message>
    <message>
        <source>acr&amp;oss</source>
        <translation>acr&amp;oss</translation>
    </message>
    <message>
        <source>dated b&amp;y</source>
        <translation>dated b&amp;y</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;from</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Number of tenderers</translation>
    </message>
    <message>
        <source>Share of single bids</source>
        <translation>Share of single bids</translation>
    </message>
    <message>
        <source>One phase, all together</source>
        <translation>One phase, all together</translation>
    </message>
    <message>
        <source>All phases (boxes)</source>
        <translation>All phases (boxes)</translation>
    </message>
    <message>
        <source>One phase, side by side (boxes)</source>
        <translation>One phase, side by side (boxes)</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>earliest first</translation>
    </message>
    <message>
        <source>by planned end</source>
        <translation>by planned end</translation>
    </message>
    <message>
        <source>longest or most delayed first</source>
        <translation>longest or most delayed first</translation>
    </message>
    <message>
        <source>What days or amounts it is about</source>
        <translation>What days or amounts it is about</translation>
    </message>
    <message>
        <source>up&amp;wards</source>
        <translation>up&amp;wards</translation>
    </message>
    <message>
        <source>What lies upwards</source>
        <translation>What lies upwards</translation>
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
    <name>obra::ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Questions that charts answer</source>
        <translation>Questions that charts answer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>question and kind of chart</comment>
        <translation>%1 (%2)</translation>
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
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation>Remove the condition “%1”</translation>
    </message>
    <message>
        <source>%1
Locked: stays when all are cleared. Click for more.</source>
        <translation>%1
Locked: stays when all are cleared. Click for more.</translation>
    </message>
    <message>
        <source>Condition: %1, locked</source>
        <translation>Condition: %1, locked</translation>
    </message>
    <message>
        <source>Press Space for more, Delete to remove it, L to lock it, the arrow keys for the other conditions.</source>
        <translation>Press Space for more, Delete to remove it, L to lock it, the arrow keys for the other conditions.</translation>
    </message>
    <message>
        <source>%1, not asked here</source>
        <comment>condition that is passed over</comment>
        <translation>%1, not asked here</translation>
    </message>
</context>
<context>
    <name>obra::ChipsBar</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (at character %2)</translation>
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
    <message>
        <source>Remove all conditions that are not locked</source>
        <translation>Remove all conditions that are not locked</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence of the filter, number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <comment>number, number of all rows</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; of %2</translation>
    </message>
</context>
<context>
    <name>obra::ChipsRow</name>
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
        <source>Unlock (L)</source>
        <translation>Unlock (L)</translation>
    </message>
    <message>
        <source>Lock: stays when all are cleared (L)</source>
        <translation>Lock: stays when all are cleared (L)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
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
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Space shows or hides the column, Alt+Up and Alt+Down move it.</source>
        <translation>Space shows or hides the column, Alt+Up and Alt+Down move it.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns that stay in sight</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>So many columns at the left stay in sight while the others scroll</source>
        <translation>So many columns at the left stay in sight while the others scroll</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>row height</comment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>row height</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Tall, up to three lines</source>
        <comment>row height</comment>
        <translation>Tall, up to three lines</translation>
    </message>
    <message>
        <source>&amp;Frozen columns:</source>
        <translation>&amp;Frozen columns:</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>&amp;Row height:</translation>
    </message>
    <message>
        <source>Shown, from left to right</source>
        <translation>Shown, from left to right</translation>
    </message>
</context>
<context>
    <name>obra::ColumnFilterPopup</name>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filter by “%1”</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Has all these words</source>
        <translation>Has all these words</translation>
    </message>
    <message>
        <source>Has exactly this phrase</source>
        <translation>Has exactly this phrase</translation>
    </message>
    <message>
        <source>Has none with these words</source>
        <translation>Has none with these words</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Words…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Looked for in titles, descriptions, names, items and documents.</source>
        <translation>Looked for in titles, descriptions, names, items and documents.</translation>
    </message>
    <message>
        <source>With data and without</source>
        <translation>With data and without</translation>
    </message>
    <message>
        <source>Only with data</source>
        <translation>Only with data</translation>
    </message>
    <message>
        <source>Only without data</source>
        <translation>Only without data</translation>
    </message>
    <message>
        <source>With data or without</source>
        <translation>With data or without</translation>
    </message>
    <message>
        <source>Search values…</source>
        <translation>Search values…</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Search values</translation>
    </message>
    <message>
        <source>Space ticks a value, Enter applies.</source>
        <translation>Space ticks a value, Enter applies.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Remove all conditions on “%1”</source>
        <translation>Remove all conditions on “%1”</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Tick at least one value.</translation>
    </message>
    <message>
        <source>Not filtered</source>
        <translation>Not filtered</translation>
    </message>
</context>
<context>
    <name>obra::CompareDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>Compare “%1”</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <comment>title of a field</comment>
        <translation>Search in: %1</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Names found</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>To be compared</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>To be compared:</source>
        <translation>To be compared:</translation>
    </message>
    <message>
        <source>No more than %1 at a time.</source>
        <translation>No more than %1 at a time.</translation>
    </message>
    <message>
        <source>Enter adds the name that is chosen; two at least are compared.</source>
        <translation>Enter adds the name that is chosen; two at least are compared.</translation>
    </message>
    <message>
        <source>Ctrl+Enter compares.</source>
        <translation>Ctrl+Enter compares.</translation>
    </message>
</context>
<context>
    <name>obra::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Back to where you were (Esc)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copy as a table (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet or CSV, with its sources</source>
        <translation>Save as a spreadsheet or CSV, with its sources</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter opens the record.</source>
        <translation>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter opens the record.</translation>
    </message>
    <message>
        <source>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter on a figure opens its rows, Ctrl+I the card of the column.</source>
        <translation>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter on a figure opens its rows, Ctrl+I the card of the column.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
</context>
<context>
    <name>obra::ComparisonModel</name>
    <message>
        <source>They differ in this</source>
        <translation>They differ in this</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, of whom, how much</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (largest)</source>
        <translation>%1 (largest)</translation>
    </message>
    <message>
        <source>%1 (smallest)</source>
        <translation>%1 (smallest)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Whether they differ</source>
        <translation>Whether they differ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
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
        <source>Explore</source>
        <translation>Explore</translation>
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
    <message>
        <source>The chart is over the table now, and stays there.</source>
        <translation>The chart is over the table now, and stays there.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts are pinned, and there is no room for more. Take one away first.</source>
        <translation>
            <numerusform>%n chart is pinned, and there is no room for more. Take one away first.</numerusform>
            <numerusform>%n charts are pinned, and there is no room for more. Take one away first.</numerusform>
        </translation>
    </message>
    <message>
        <source>This chart is over the table already.</source>
        <translation>This chart is over the table already.</translation>
    </message>
</context>
<context>
    <name>obra::ExportBar</name>
    <message>
        <source>The data could not be read: %1</source>
        <translation>The data could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are not in %1</source>
        <translation>
            <numerusform>%n row could not be read and is not in %1</numerusform>
            <numerusform>%n rows could not be read and are not in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1; their sources to %2</source>
        <translation>
            <numerusform>%n row written to %1; its sources to %2</numerusform>
            <numerusform>%n rows written to %1; their sources to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n row(s) to %1…</source>
        <translation>
            <numerusform>Exporting %n row to %1…</numerusform>
            <numerusform>Exporting %n rows to %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop; the file stays as it was before</source>
        <translation>Stop; the file stays as it was before</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
</context>
<context>
    <name>obra::ExportDialog</name>
    <message>
        <source>Export what the filter shows</source>
        <translation>Export what the filter shows</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, sorted by %3</source>
        <comment>rows, columns, order</comment>
        <translation>%1, %2, sorted by %3</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Comma between cells, decimal point</source>
        <translation>Comma between cells, decimal point</translation>
    </message>
    <message>
        <source>Semicolon between cells, decimal comma</source>
        <translation>Semicolon between cells, decimal comma</translation>
    </message>
    <message>
        <source>Tab between cells, decimal point</source>
        <translation>Tab between cells, decimal point</translation>
    </message>
    <message>
        <source>&amp;Separators</source>
        <translation>&amp;Separators</translation>
    </message>
    <message>
        <source>Add &amp;identifier and source file to each row, so that others can check it</source>
        <translation>Add &amp;identifier and source file to each row, so that others can check it</translation>
    </message>
    <message>
        <source>&amp;Codes and names of the standard instead of words (for programs)</source>
        <translation>&amp;Codes and names of the standard instead of words (for programs)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>None of these rows has a place on the map.</source>
        <translation>None of these rows has a place on the map.</translation>
    </message>
    <message>
        <source>E&amp;xcel (.xlsx)</source>
        <translation>E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;LibreOffice (.ods)</source>
        <translation>&amp;LibreOffice (.ods)</translation>
    </message>
    <message>
        <source>C&amp;SV (.csv)</source>
        <translation>C&amp;SV (.csv)</translation>
    </message>
    <message>
        <source>&amp;OC4IDS (.json)</source>
        <translation>&amp;OC4IDS (.json)</translation>
    </message>
    <message>
        <source>&amp;OCDS (.json)</source>
        <translation>&amp;OCDS (.json)</translation>
    </message>
    <message>
        <source>&amp;GeoJSON (.geojson)</source>
        <translation>&amp;GeoJSON (.geojson)</translation>
    </message>
    <message>
        <source>Dates and numbers that can be computed with, and a sheet that names the sources.</source>
        <translation>Dates and numbers that can be computed with, and a sheet that names the sources.</translation>
    </message>
    <message>
        <source>The same as OpenDocument, for LibreOffice.</source>
        <translation>The same as OpenDocument, for LibreOffice.</translation>
    </message>
    <message>
        <source>A table as plain text that every program reads. The sources go into a text file beside it.</source>
        <translation>A table as plain text that every program reads. The sources go into a text file beside it.</translation>
    </message>
    <message>
        <source>All that was published of these rows in the standard&apos;s own format, for programs. Persons&apos; contact details are in it.</source>
        <translation>All that was published of these rows in the standard&apos;s own format, for programs. Persons&apos; contact details are in it.</translation>
    </message>
    <message>
        <source>There is a file with this name already; it will be replaced.</source>
        <translation>There is a file with this name already; it will be replaced.</translation>
    </message>
    <message numerus="yes">
        <source>These rows need %n sheets, because one takes no more than 1,048,576.</source>
        <translation>
            <numerusform>These rows need %n sheet.</numerusform>
            <numerusform>These rows need %n sheets, because one takes no more than 1,048,576.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no place; they are written without a point.</source>
        <translation>
            <numerusform>%n row has no place; it is written without a point.</numerusform>
            <numerusform>%n rows have no place; they are written without a point.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;KML (.kml)</source>
        <translation>&amp;KML (.kml)</translation>
    </message>
    <message>
        <source>CSV with coor&amp;dinates (.csv)</source>
        <translation>CSV with coor&amp;dinates (.csv)</translation>
    </message>
    <message>
        <source>Places for maps, for instance in QGIS.</source>
        <translation>Places for maps, for instance in QGIS.</translation>
    </message>
    <message>
        <source>Places for Google Earth and other globes.</source>
        <translation>Places for Google Earth and other globes.</translation>
    </message>
    <message>
        <source>Places with typed columns in one file, for QGIS and ArcGIS.</source>
        <translation>Places with typed columns in one file, for QGIS and ArcGIS.</translation>
    </message>
    <message>
        <source>The table with longitude and latitude, and all places of a work as well-known text.</source>
        <translation>The table with longitude and latitude, and all places of a work as well-known text.</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <comment>rows, order</comment>
        <translation>%1, sorted by %2</translation>
    </message>
    <message>
        <source>For processes, projects and contracts only.</source>
        <translation>For processes, projects and contracts only.</translation>
    </message>
    <message>
        <source>Geo&amp;Package (.gpkg)</source>
        <translation>Geo&amp;Package (.gpkg)</translation>
    </message>
</context>
<context>
    <name>obra::FacetChooser</name>
    <message>
        <source>Choose facets</source>
        <translation>Choose facets</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facets</translation>
    </message>
    <message>
        <source>Space shows or hides the facet, Alt+Up and Alt+Down move it, P pins it on top.</source>
        <translation>Space shows or hides the facet, Alt+Up and Alt+Down move it, P pins it on top.</translation>
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
        <source>Pin on top (P)</source>
        <translation>Pin on top (P)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <translation>Drag to reorder.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
</context>
<context>
    <name>obra::FacetFrame</name>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · pinned</translation>
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
        <source>Alt+Up and Alt+Down move the facet; the menu key shows what else can be done.</source>
        <translation>Alt+Up and Alt+Down move the facet; the menu key shows what else can be done.</translation>
    </message>
    <message>
        <source>Remove all conditions on “%1”</source>
        <translation>Remove all conditions on “%1”</translation>
    </message>
    <message>
        <source>No longer pinned on top</source>
        <translation>No longer pinned on top</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Pin on top</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hide this facet</source>
        <translation>Hide this facet</translation>
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
    <message>
        <source>Largest sum first</source>
        <translation>Largest sum first</translation>
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
    <message>
        <source>Only counts</source>
        <translation>Only counts</translation>
    </message>
    <message>
        <source>Sums in %1</source>
        <comment>currency</comment>
        <translation>Sums in %1</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Sums in this currency stand beside the counts</source>
        <translation>Sums in this currency stand beside the counts</translation>
    </message>
    <message>
        <source>Show sums of money beside the counts</source>
        <translation>Show sums of money beside the counts</translation>
    </message>
    <message>
        <source>Choose, order and pin facets</source>
        <translation>Choose, order and pin facets</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>value: count, sum of money</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>Card of “%1”</source>
        <translation>Card of “%1”</translation>
    </message>
    <message>
        <source>Compare with the chosen ones…</source>
        <translation>Compare with the chosen ones…</translation>
    </message>
</context>
<context>
    <name>obra::FigureTableDialog</name>
    <message>
        <source>The chart as a table</source>
        <translation>The chart as a table</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Open the rows</translation>
    </message>
</context>
<context>
    <name>obra::FigureView</name>
    <message>
        <source>%1
Click: only this. Shift: this too. Ctrl: without this. Enter: its rows.</source>
        <translation>%1
Click: only this. Shift: this too. Ctrl: without this. Enter: its rows.</translation>
    </message>
    <message>
        <source>%1
Click: only this. Enter: its rows.</source>
        <translation>%1
Click: only this. Enter: its rows.</translation>
    </message>
    <message>
        <source>%1
Click: open the record. Space: only this. Enter: its row.</source>
        <translation>%1
Click: open the record. Space: only this. Enter: its row.</translation>
    </message>
</context>
<context>
    <name>obra::FilterChoices</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All that were found</source>
        <translation>All that were found</translation>
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
    <name>obra::IdsDialog</name>
    <message>
        <source>Only these project ids</source>
        <translation>Only these project ids</translation>
    </message>
    <message>
        <source>Only these ocids</source>
        <translation>Only these ocids</translation>
    </message>
    <message>
        <source>&amp;Paste project ids, one a line or apart by spaces or commas:</source>
        <translation>&amp;Paste project ids, one a line or apart by spaces or commas:</translation>
    </message>
    <message>
        <source>&amp;Paste ocids, one a line or apart by spaces or commas:</source>
        <translation>&amp;Paste ocids, one a line or apart by spaces or commas:</translation>
    </message>
    <message>
        <source>Not found in the data</source>
        <translation>Not found in the data</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Read from a &amp;file…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Read from a file</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Text and CSV files (*.txt *.csv *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of identifiers.</source>
        <translation>“%1” is too large for a list of identifiers.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” could not be read: %2</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>The data could not be read: %1</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Nothing to look for yet.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 were found.</source>
        <translation>
            <numerusform>%1 was found.</numerusform>
            <numerusform>All %1 were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were found. These %n were not:</source>
        <translation>
            <numerusform>%1 of %2 were found. This %n was not:</numerusform>
            <numerusform>%1 of %2 were found. These %n were not:</numerusform>
        </translation>
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
    <message>
        <source>Look at the quality of the data</source>
        <translation>Look at the quality of the data</translation>
    </message>
    <message>
        <source>What is missing in the records, and what cannot be right; each number opens its rows</source>
        <translation>What is missing in the records, and what cannot be right; each number opens its rows</translation>
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
    <name>obra::LayerDialog</name>
    <message>
        <source>Add a layer to the map</source>
        <translation>Add a layer to the map</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n feature(s)</source>
        <comment>file, format</comment>
        <translation>
            <numerusform>%1: %2, %n feature</numerusform>
            <numerusform>%1: %2, %n features</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas to count works in, and to filter by</source>
        <translation>Areas to count works in, and to filter by</translation>
    </message>
    <message>
        <source>Shapes drawn over the map</source>
        <translation>Shapes drawn over the map</translation>
    </message>
    <message>
        <source>(numbers)</source>
        <translation>(numbers)</translation>
    </message>
    <message>
        <source>&amp;Layer of the file:</source>
        <translation>&amp;Layer of the file:</translation>
    </message>
    <message>
        <source>&amp;Use as:</source>
        <translation>&amp;Use as:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Names from:</translation>
    </message>
    <message>
        <source>&amp;Add to the map</source>
        <translation>&amp;Add to the map</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
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
        <source>An export is running. Wait for its end or cancel it, then export again.</source>
        <translation>An export is running. Wait for its end or cancel it, then export again.</translation>
    </message>
    <message>
        <source>&amp;Only these ocids…</source>
        <translation>&amp;Only these ocids…</translation>
    </message>
    <message>
        <source>Paste a list of ocids or project ids, or read it from a file</source>
        <translation>Paste a list of ocids or project ids, or read it from a file</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Export what the filter shows&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Search everything&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Filter by the column&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+I&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Card of the name that is chosen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Compare what is selected&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Save this view, edit saved views&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;History of the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Export what the filter shows&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Search everything&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Filter by the column&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+I&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Card of the name that is chosen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Compare what is selected&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Save this view, edit saved views&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;History of the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>obra::MapLayersButton</name>
    <message>
        <source>“%1” was added to the map. %2</source>
        <comment>a layer, what is to be known of it</comment>
        <translation>“%1” was added to the map. %2</translation>
    </message>
    <message>
        <source>The list of layers could not be saved in “%1”.</source>
        <translation>The list of layers could not be saved in “%1”.</translation>
    </message>
    <message>
        <source>Add a layer to the map</source>
        <translation>Add a layer to the map</translation>
    </message>
    <message>
        <source>Shapes (%1)</source>
        <translation>Shapes (%1)</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Background of the map</translation>
    </message>
    <message>
        <source>Map tiles (*.mbtiles)</source>
        <translation>Map tiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Numbers of inhabitants</source>
        <translation>Numbers of inhabitants</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>“%1” has no numbers of inhabitants that can be used: %2.</source>
        <translation>“%1” has no numbers of inhabitants that can be used: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Inhabitants of %n unit(s) were loaded: %1, %2.</source>
        <comment>source, year</comment>
        <translation>
            <numerusform>Inhabitants of %n unit were loaded: %1, %2.</numerusform>
            <numerusform>Inhabitants of %n units were loaded: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add boundaries or shapes…</source>
        <translation>&amp;Add boundaries or shapes…</translation>
    </message>
    <message>
        <source>&amp;Background from a file of tiles (MBTiles)…</source>
        <translation>&amp;Background from a file of tiles (MBTiles)…</translation>
    </message>
    <message>
        <source>&amp;Inhabitants from a table (CSV)…</source>
        <translation>&amp;Inhabitants from a table (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Graticule</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Boundaries, shapes, background and inhabitants of your own</source>
        <translation>Boundaries, shapes, background and inhabitants of your own</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Layers of the map</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Contracts on the map, where their processes are</source>
        <translation>Contracts on the map, where their processes are</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Take it back</translation>
    </message>
    <message>
        <source>&amp;Turn it round</source>
        <translation>&amp;Turn it round</translation>
    </message>
    <message>
        <source>Share with quality flags</source>
        <translation>Share with quality flags</translation>
    </message>
    <message>
        <source>Works per 1,000 inhabitants</source>
        <translation>Works per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Amount against estimate</source>
        <translation>Amount against estimate</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>classes</comment>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>for example 10; 50; 100</source>
        <translation>for example 10; 50; 100</translation>
    </message>
    <message>
        <source>Where the classes end, apart by semicolons; shares in per cent</source>
        <translation>Where the classes end, apart by semicolons; shares in per cent</translation>
    </message>
    <message>
        <source>Limits of the classes</source>
        <translation>Limits of the classes</translation>
    </message>
    <message>
        <source>Exchange latitude and longitude of the work chosen in the list. It is noted in the case file and can be taken back.</source>
        <translation>Exchange latitude and longitude of the work chosen in the list. It is noted in the case file and can be taken back.</translation>
    </message>
    <message>
        <source>Su&amp;ms of amounts</source>
        <translation>Su&amp;ms of amounts</translation>
    </message>
</context>
<context>
    <name>obra::MergesDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Reading the names…</translation>
    </message>
    <message>
        <source>Every organization in these data has one spelling only.</source>
        <translation>Every organization in these data has one spelling only.</translation>
    </message>
    <message>
        <source>No organization of several spellings has these words.</source>
        <translation>No organization of several spellings has these words.</translation>
    </message>
    <message>
        <source>&amp;Put together again</source>
        <translation>&amp;Put together again</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Keep apart</translation>
    </message>
    <message>
        <source>Let identifiers and names decide again (Delete)</source>
        <translation>Let identifiers and names decide again (Delete)</translation>
    </message>
    <message>
        <source>The chosen spellings become an organization of their own; all of them: each one (Delete)</source>
        <translation>The chosen spellings become an organization of their own; all of them: each one (Delete)</translation>
    </message>
    <message>
        <source>Names that are one</source>
        <translation>Names that are one</translation>
    </message>
    <message>
        <source>Organizations are recognised by their identifier, then by their name. Where that is wrong, keep spellings apart: every figure follows at once.</source>
        <translation>Organizations are recognised by their identifier, then by their name. Where that is wrong, keep spellings apart: every figure follows at once.</translation>
    </message>
    <message>
        <source>Search names and identifiers</source>
        <translation>Search names and identifiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Put together</translation>
    </message>
    <message>
        <source>Kept apart by you</source>
        <translation>Kept apart by you</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>What to list</translation>
    </message>
    <message>
        <source>Organizations of several spellings</source>
        <translation>Organizations of several spellings</translation>
    </message>
    <message>
        <source>Spellings of the organization</source>
        <translation>Spellings of the organization</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Undo the last change (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Its card</source>
        <translation>&amp;Its card</translation>
    </message>
</context>
<context>
    <name>obra::MergesModel</name>
    <message>
        <source>kept apart by you</source>
        <translation>kept apart by you</translation>
    </message>
    <message>
        <source>same identifier, same name</source>
        <translation>same identifier, same name</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>same identifier</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Spellings</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Why they are one</source>
        <translation>Why they are one</translation>
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
    <name>obra::MissingDataModel</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::MissingModel</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 records have it, %5 lack it</source>
        <translation>%1, %2: %3 of %4 records have it, %5 lack it</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>obra::NamesDesk</name>
    <message>
        <source>&amp;Names that are one…</source>
        <translation>&amp;Names that are one…</translation>
    </message>
    <message>
        <source>Which spellings are taken for one organization, and why</source>
        <translation>Which spellings are taken for one organization, and why</translation>
    </message>
</context>
<context>
    <name>obra::OrganizationsModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(nobody named)</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>a small percentage</comment>
        <translation>under %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::OrganizationsPane</name>
    <message>
        <source>Processes in all: %1</source>
        <comment>sums of money</comment>
        <translation>Processes in all: %1</translation>
    </message>
    <message>
        <source>Show its processes (Enter)</source>
        <translation>Show its processes (Enter)</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Open its card</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>No process matches, so there are no buyers.</source>
        <translation>No process matches, so there are no buyers.</translation>
    </message>
    <message>
        <source>No process matches, so there are no suppliers.</source>
        <translation>No process matches, so there are no suppliers.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Suppliers or buyers of the processes that match</source>
        <translation>Suppliers or buyers of the processes that match</translation>
    </message>
    <message>
        <source>Enter shows the processes of the row, Ctrl+C copies the selected rows.</source>
        <translation>Enter shows the processes of the row, Ctrl+C copies the selected rows.</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>&amp;Amounts in</translation>
    </message>
    <message>
        <source>Currency of the amounts and shares</source>
        <translation>Currency of the amounts and shares</translation>
    </message>
    <message>
        <source>Currency of the amounts and shares; the others stand in a column of their own</source>
        <translation>Currency of the amounts and shares; the others stand in a column of their own</translation>
    </message>
</context>
<context>
    <name>obra::PartsLine</name>
    <message numerus="yes">
        <source>%n more amount(s); show all</source>
        <translation>
            <numerusform>%n more amount; show all</numerusform>
            <numerusform>%n more amounts; show all</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this amount</source>
        <translation>Copy this amount</translation>
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
    <name>obra::PinnedCharts</name>
    <message>
        <source>Pinned charts</source>
        <translation>Pinned charts</translation>
    </message>
</context>
<context>
    <name>obra::PlaceDesk</name>
    <message>
        <source>Nothing was changed: no case file is open that the decision could be noted in.</source>
        <translation>Nothing was changed: no case file is open that the decision could be noted in.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 were exchanged. The decision is in the case file; “Review places” takes it back.</source>
        <translation>Latitude and longitude of %1 were exchanged. The decision is in the case file; “Review places” takes it back.</translation>
    </message>
    <message>
        <source>%1 stands again where it was published.</source>
        <translation>%1 stands again where it was published.</translation>
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
    <message>
        <source>Turned round by you</source>
        <translation>Turned round by you</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <comment>a place</comment>
        <translation>Published: %1</translation>
    </message>
</context>
<context>
    <name>obra::ProblemsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>number, share</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>obra::QualityView</name>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without it</source>
        <translation>
            <numerusform>Show the %n without it</numerusform>
            <numerusform>Show the %n without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n with it</source>
        <translation>
            <numerusform>Show the %n with it</numerusform>
            <numerusform>Show the %n with it</numerusform>
        </translation>
    </message>
    <message>
        <source>Defects: %1 of %2 records have none of them</source>
        <comment>numbers</comment>
        <translation>Defects: %1 of %2 records have none of them</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message numerus="yes">
        <source>Records that have each field; the %n largest groups</source>
        <translation>
            <numerusform>Records that have each field; the largest group</numerusform>
            <numerusform>Records that have each field; the %n largest groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that have each field</source>
        <translation>Records that have each field</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>Group the records by</source>
        <translation>Group the records by</translation>
    </message>
    <message>
        <source>Enter or a double click shows the records</source>
        <translation>Enter or a double click shows the records</translation>
    </message>
</context>
<context>
    <name>obra::RangeChooser</name>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Amounts are looked at in one currency at a time</source>
        <translation>Amounts are looked at in one currency at a time</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Without data</translation>
    </message>
    <message>
        <source>Space adds the rows without data, X leaves them out, Enter shows only these.</source>
        <translation>Space adds the rows without data, X leaves them out, Enter shows only these.</translation>
    </message>
</context>
<context>
    <name>obra::RangeEdits</name>
    <message>
        <source>Type two amounts, the smaller one first.</source>
        <translation>Type two amounts, the smaller one first.</translation>
    </message>
    <message>
        <source>Type two days such as %1, or years; the earlier one first.</source>
        <translation>Type two days such as %1, or years; the earlier one first.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>smallest amount</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <comment>largest amount</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>to</source>
        <comment>last day</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Smallest amount</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Largest amount</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Type two whole numbers, the smaller one first.</source>
        <translation>Type two whole numbers, the smaller one first.</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Smallest number</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Largest number</translation>
    </message>
</context>
<context>
    <name>obra::RangeFacet</name>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (filtered)</translation>
    </message>
</context>
<context>
    <name>obra::RangeHistogram</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>range: rows</comment>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Lower end: %1</source>
        <translation>Lower end: %1</translation>
    </message>
    <message>
        <source>Upper end: %1</source>
        <translation>Upper end: %1</translation>
    </message>
    <message>
        <source>The arrow keys move the end, Home and End open it.</source>
        <translation>The arrow keys move the end, Home and End open it.</translation>
    </message>
    <message>
        <source>No data under the other conditions</source>
        <translation>No data under the other conditions</translation>
    </message>
    <message>
        <source>Histogram, %1 to %2</source>
        <translation>Histogram, %1 to %2</translation>
    </message>
    <message>
        <source>%1
Click to choose, drag over several, or pull the ends.</source>
        <translation>%1
Click to choose, drag over several, or pull the ends.</translation>
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
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;ompare</translation>
    </message>
    <message>
        <source>Put the chosen views side by side; one alone beside what is shown now</source>
        <translation>Put the chosen views side by side; one alone beside what is shown now</translation>
    </message>
</context>
<context>
    <name>obra::SearchDesk</name>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>Search processes, projects, suppliers, buyers, places, documents and commands (Ctrl+K)</source>
        <translation>Search processes, projects, suppliers, buyers, places, documents and commands (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>obra::SearchPopup</name>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 processes</source>
        <translation>
            <numerusform>Show %1 process</numerusform>
            <numerusform>Show all %1 processes</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 projects</source>
        <translation>
            <numerusform>Show %1 project</numerusform>
            <numerusform>Show all %1 projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 suppliers</source>
        <translation>
            <numerusform>Choose %1 supplier</numerusform>
            <numerusform>Choose all %1 suppliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Buyers</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 buyers</source>
        <translation>
            <numerusform>Choose %1 buyer</numerusform>
            <numerusform>Choose all %1 buyers</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 places</source>
        <translation>
            <numerusform>Choose %1 place</numerusform>
            <numerusform>Choose all %1 places</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>Show the records of all %1 documents</source>
        <translation>
            <numerusform>Show the record of %1 document</numerusform>
            <numerusform>Show the records of all %1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>group, what was found, details</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing found. Names, titles and documents are searched without regard to accents and capitals.</source>
        <translation>Nothing found. Names, titles and documents are searched without regard to accents and capitals.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search processes, projects, suppliers, buyers, places, documents and commands</source>
        <translation>Search processes, projects, suppliers, buyers, places, documents and commands</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Type a name, words of a title, an identifier or a command. Up and Down choose, Enter opens, Ctrl+Enter shows the card of a name, Esc closes.</source>
        <translation>Type a name, words of a title, an identifier or a command. Up and Down choose, Enter opens, Ctrl+Enter shows the card of a name, Esc closes.</translation>
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
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows that match the filter</source>
        <translation>Rows that match the filter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>This column cannot be sorted.</source>
        <translation>This column cannot be sorted.</translation>
    </message>
    <message>
        <source>Frozen columns</source>
        <translation>Frozen columns</translation>
    </message>
    <message>
        <source>Sort by this column, too (Shift+click)</source>
        <translation>Sort by this column, too (Shift+click)</translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation>Freeze the columns up to here</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Let all columns scroll</translation>
    </message>
    <message>
        <source>Enter opens the record, Ctrl+C copies the selected rows, Alt+Down filters by the column.</source>
        <translation>Enter opens the record, Ctrl+C copies the selected rows, Alt+Down filters by the column.</translation>
    </message>
    <message>
        <source>This column cannot be filtered.</source>
        <translation>This column cannot be filtered.</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Filter by this column…</translation>
    </message>
    <message>
        <source>There are no contracts.</source>
        <translation>There are no contracts.</translation>
    </message>
    <message>
        <source>No contract matches.</source>
        <translation>No contract matches.</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Card of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Compare the %n selected rows</source>
        <translation>
            <numerusform>Compare the selected row</numerusform>
            <numerusform>Compare the %n selected rows</numerusform>
        </translation>
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
    <name>obra::SpellingsModel</name>
    <message>
        <source>(without name)</source>
        <translation>(without name)</translation>
    </message>
    <message>
        <source>another has its identifier, another its name</source>
        <translation>another has its identifier, another its name</translation>
    </message>
    <message>
        <source>another has its identifier</source>
        <translation>another has its identifier</translation>
    </message>
    <message>
        <source>another has its name (too many names share its identifier)</source>
        <translation>another has its name (too many names share its identifier)</translation>
    </message>
    <message>
        <source>another has its name, but for case, accents and punctuation</source>
        <translation>another has its name, but for case, accents and punctuation</translation>
    </message>
    <message>
        <source>Name as published</source>
        <translation>Name as published</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Why it is one of them</source>
        <translation>Why it is one of them</translation>
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
    <name>obra::TableHeader</name>
    <message>
        <source>“%1” is filtered (Alt+Down)</source>
        <translation>“%1” is filtered (Alt+Down)</translation>
    </message>
    <message>
        <source>Filter by “%1” (Alt+Down)</source>
        <translation>Filter by “%1” (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>obra::TablePane</name>
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
    <name>obra::UnitSwitch</name>
    <message>
        <source>Contracting processes: from the tender to the contract</source>
        <translation>Contracting processes: from the tender to the contract</translation>
    </message>
    <message>
        <source>Projects: works, each with its contracting processes</source>
        <translation>Projects: works, each with its contracting processes</translation>
    </message>
    <message>
        <source>Contracts: each with its value, its supplier and what was paid</source>
        <translation>Contracts: each with its value, its supplier and what was paid</translation>
    </message>
    <message>
        <source>Suppliers of the processes that match: how many, how much, of how many buyers</source>
        <translation>Suppliers of the processes that match: how many, how much, of how many buyers</translation>
    </message>
    <message>
        <source>Buyers of the processes that match: how many, how much, from how many suppliers</source>
        <translation>Buyers of the processes that match: how many, how much, from how many suppliers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>explanation, number of rows</comment>
        <translation>%1
%2</translation>
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
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With quality flags</source>
        <translation>With quality flags</translation>
    </message>
    <message>
        <source>Against the estimate</source>
        <translation>Against the estimate</translation>
    </message>
    <message>
        <source>Inhabitants %1</source>
        <comment>a year</comment>
        <translation>Inhabitants %1</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Works per 1,000 inhabitants</source>
        <translation>Works per 1,000 inhabitants</translation>
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
