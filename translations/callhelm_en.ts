<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n fact(s) stored</source>
        <translation>
            <numerusform>%n fact stored</numerusform>
            <numerusform>%n facts stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation>
            <numerusform>%n row missing</numerusform>
            <numerusform>%n rows missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without ground in the facts</source>
        <translation>
            <numerusform>%n row without ground in the facts</numerusform>
            <numerusform>%n rows without ground in the facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are sound.</source>
        <translation>
            <numerusform>%n entry is sound.</numerusform>
            <numerusform>%n entries are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected line(s); “--report FILE” writes all of them</source>
        <translation>
            <numerusform>and %n more rejected line; “--report FILE” writes all of them</numerusform>
            <numerusform>and %n more rejected lines; “--report FILE” writes all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries have failed. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many tries have failed. Try again in %n second.</numerusform>
            <numerusform>Too many tries have failed. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit trail: %n entry(ies), the last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>Audit trail: %n entry, its hash is %1.</numerusform>
            <numerusform>Audit trail: %n entries, the last one&apos;s hash is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule has %n agent(s): as many weights are needed.</source>
        <translation>
            <numerusform>The rule has %n agent: as many weights are needed.</numerusform>
            <numerusform>The rule has %n agents: as many weights are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message numerus="yes">
        <source>%n numbers got their leading 0 back: their cells were numbers.</source>
        <translation>
            <numerusform>%n number got its leading 0 back: its cell was a number.</numerusform>
            <numerusform>%n numbers got their leading 0 back: their cells were numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes tell another value before them than the records have.</source>
        <translation>
            <numerusform>%n change tells another value before it than the record has.</numerusform>
            <numerusform>%n changes tell another value before them than the records have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln pool</numerusform>
            <numerusform>%Ln pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln province</numerusform>
            <numerusform>%Ln provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scorecards</name>
    <message numerus="yes">
        <source>The month ends in %n day(s).</source>
        <translation>
            <numerusform>The month ends in %n day.</numerusform>
            <numerusform>The month ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresPane</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln agent(s)</source>
        <translation>
            <numerusform>by %Ln agent</numerusform>
            <numerusform>by %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AlertBell</name>
    <message numerus="yes">
        <source>%n alert(s), all acknowledged</source>
        <translation>
            <numerusform>%n alert, acknowledged</numerusform>
            <numerusform>%n alerts, all acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) not acknowledged</source>
        <translation>
            <numerusform>%n alert not acknowledged</numerusform>
            <numerusform>%n alerts not acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) at %1</source>
        <translation>
            <numerusform>%n alert at %1</numerusform>
            <numerusform>%n alerts at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptQuery</name>
    <message numerus="yes">
        <source>%Ln missed ring(s)</source>
        <translation>
            <numerusform>%Ln missed ring</numerusform>
            <numerusform>%Ln missed rings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::CallFilterRow</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::CallerCard</name>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln open task</numerusform>
            <numerusform>%Ln open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more customer(s) with this number</source>
        <translation>
            <numerusform>%Ln more customer with this number</numerusform>
            <numerusform>%Ln more customers with this number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Change</name>
    <message numerus="yes">
        <source>Removal of %n records</source>
        <translation>
            <numerusform>Removal of %n record</numerusform>
            <numerusform>Removal of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of %n records</source>
        <translation>
            <numerusform>Change of %n record</numerusform>
            <numerusform>Change of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ConnectionProbe</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerFacts</name>
    <message numerus="yes">
        <source>%Ln deal(s), %1</source>
        <translation>
            <numerusform>%Ln deal, %1</numerusform>
            <numerusform>%Ln deals, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DebtPage</name>
    <message numerus="yes">
        <source>%Ln caller(s)</source>
        <translation>
            <numerusform>%Ln caller</numerusform>
            <numerusform>%Ln callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DirectQuery</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorPage</name>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DoubleStrip</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DrillPage</name>
    <message numerus="yes">
        <source>%Ln distinct call(s) with those not answered</source>
        <translation>
            <numerusform>%Ln distinct call with those not answered</numerusform>
            <numerusform>%Ln distinct calls with those not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ExportDialog</name>
    <message numerus="yes">
        <source>Saves the %Ln row(s) shown, with the columns and the order shown, as a file for a spreadsheet.</source>
        <translation>
            <numerusform>Saves the %Ln row shown, with the columns and the order shown, as a file for a spreadsheet.</numerusform>
            <numerusform>Saves the %Ln rows shown, with the columns and the order shown, as a file for a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorHeader</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorPage</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorQueueModel</name>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n visit of today rests on a log that lacks its beginning or end.</numerusform>
            <numerusform>%n visits of today rest on a log that lacks their beginning or end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTiles</name>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n visit of today rests on a log that lacks its beginning or end.</numerusform>
            <numerusform>%n visits of today rest on a log that lacks their beginning or end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row to recover</source>
        <translation>
            <numerusform>%n in a row to recover</numerusform>
            <numerusform>%n in a row to recover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still be missed</source>
        <translation>
            <numerusform>%n may still be missed</numerusform>
            <numerusform>%n may still be missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rating(s)</source>
        <translation>
            <numerusform>of %n rating</numerusform>
            <numerusform>of %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FolderService</name>
    <message numerus="yes">
        <source>%1 (and %n more file(s))</source>
        <translation>
            <numerusform>%1 (and %n more file)</numerusform>
            <numerusform>%1 (and %n more files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::GeneralSettings</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::GoalLineModel</name>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>%Ln to spare</numerusform>
            <numerusform>%Ln to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to recover</source>
        <translation>
            <numerusform>%Ln to recover</numerusform>
            <numerusform>%Ln to recover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in another currency are not in it.</source>
        <translation>
            <numerusform>%Ln record in another currency is not in it.</numerusform>
            <numerusform>%Ln records in another currency are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) without a reply are not in it.</source>
        <translation>
            <numerusform>%Ln conversation without a reply is not in it.</numerusform>
            <numerusform>%Ln conversations without a reply are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::HandOutsPage</name>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln hand-out</numerusform>
            <numerusform>%Ln hand-outs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportCheckPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) will be made beside the customers.</source>
        <translation>
            <numerusform>%Ln deal will be made beside the customers.</numerusform>
            <numerusform>%Ln deals will be made beside the customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be made.</source>
        <translation>
            <numerusform>%Ln customer will be made.</numerusform>
            <numerusform>%Ln customers will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are the same record as an earlier row and are not taken.</source>
        <translation>
            <numerusform>%Ln row is the same record as an earlier row and is not taken.</numerusform>
            <numerusform>%Ln rows are the same record as an earlier row and are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportColumnTable</name>
    <message numerus="yes">
        <source>%Ln value(s) cannot be read</source>
        <translation>
            <numerusform>%Ln value cannot be read</numerusform>
            <numerusform>%Ln values cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new !</source>
        <translation>
            <numerusform>%Ln new !</numerusform>
            <numerusform>%Ln new !</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Reading %Ln file</numerusform>
            <numerusform>Reading %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln known before</numerusform>
            <numerusform>%Ln known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln rejected line</numerusform>
            <numerusform>%Ln rejected lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) taken</source>
        <translation>
            <numerusform>%Ln new event taken</numerusform>
            <numerusform>%Ln new events taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>%Ln line read</numerusform>
            <numerusform>%Ln lines read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFileBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFilePage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln known and updated</numerusform>
            <numerusform>%Ln known and updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportTakePage</name>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>%Ln row taken</numerusform>
            <numerusform>%Ln rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln known and updated</numerusform>
            <numerusform>%Ln known and updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <translation>
            <numerusform>%Ln not taken</numerusform>
            <numerusform>%Ln not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) were made beside the customers.</source>
        <translation>
            <numerusform>%Ln deal was made beside the customers.</numerusform>
            <numerusform>%Ln deals were made beside the customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were made.</source>
        <translation>
            <numerusform>%Ln customer was made.</numerusform>
            <numerusform>%Ln customers were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiEmpty</name>
    <message numerus="yes">
        <source>%1 has %Ln goal(s) for %2</source>
        <translation>
            <numerusform>%1 has %Ln goal for %2</numerusform>
            <numerusform>%1 has %Ln goals for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and goals for its %Ln people</source>
        <translation>
            <numerusform>, and goals for its %Ln people</numerusform>
            <numerusform>, and goals for its %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiPage</name>
    <message numerus="yes">
        <source>Goals of %1, %Ln people</source>
        <translation>
            <numerusform>Goals of %1, %Ln person</numerusform>
            <numerusform>Goals of %1, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiRowQuery</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct</source>
        <translation>
            <numerusform>%Ln distinct</numerusform>
            <numerusform>%Ln distinct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiTiles</name>
    <message numerus="yes">
        <source>of %Ln goal(s)</source>
        <translation>
            <numerusform>of %Ln goal</numerusform>
            <numerusform>of %Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close</source>
        <translation>
            <numerusform>%Ln close</numerusform>
            <numerusform>%Ln close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln not known yet</numerusform>
            <numerusform>%Ln not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today counted</source>
        <translation>
            <numerusform>%Ln left, today counted</numerusform>
            <numerusform>%Ln left, today counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day goal(s)</source>
        <translation>
            <numerusform>of %Ln day goal</numerusform>
            <numerusform>of %Ln day goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today is off</source>
        <translation>
            <numerusform>%Ln left, today is off</numerusform>
            <numerusform>%Ln left, today is off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadActs</name>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 wait already: hand them out too?</source>
        <translation>
            <numerusform>%Ln lead of %1 waits already: hand it out too?</numerusform>
            <numerusform>%Ln leads of %1 wait already: hand them out too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) handed out</source>
        <translation>
            <numerusform>%Ln lead handed out</numerusform>
            <numerusform>%Ln leads handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln recalled</numerusform>
            <numerusform>%Ln recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln still waits</numerusform>
            <numerusform>%Ln still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadEntriesPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadGiveDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s) go to an agent, whatever the rules say. They count in the ledger of the first rule that is for them.</source>
        <translation>
            <numerusform>%Ln lead goes to an agent, whatever the rules say. It counts in the ledger of the first rule that is for them.</numerusform>
            <numerusform>%Ln leads go to an agent, whatever the rules say. They count in the ledger of the first rule that is for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomeQuery</name>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln hand-out</numerusform>
            <numerusform>%Ln hand-outs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomesPage</name>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln hand-out</numerusform>
            <numerusform>%Ln hand-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln won</numerusform>
            <numerusform>%Ln won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPostponeDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s) stay with their holders until then, cared for or not.</source>
        <translation>
            <numerusform>%Ln lead stays with its holder until then, cared for or not.</numerusform>
            <numerusform>%Ln leads stay with their holders until then, cared for or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPreviewModel</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleDialog</name>
    <message numerus="yes">
        <source>Try on the last %Ln leads…</source>
        <translation>
            <numerusform>Try on the last %Ln lead…</numerusform>
            <numerusform>Try on the last %Ln leads…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleModel</name>
    <message numerus="yes">
        <source>%Ln of them stuck: past their delay, and nobody can take them.</source>
        <translation>
            <numerusform>%Ln of them stuck: past their delay, and nobody can take them.</numerusform>
            <numerusform>%Ln of them stuck: past their delay, and nobody can take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRulePreview</name>
    <message numerus="yes">
        <source>The next %Ln leads would go</source>
        <translation>
            <numerusform>The next %Ln lead would go</numerusform>
            <numerusform>The next %Ln leads would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRunDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s) would be handed out</source>
        <translation>
            <numerusform>%Ln lead would be handed out</numerusform>
            <numerusform>%Ln leads would be handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be recalled</source>
        <translation>
            <numerusform>%Ln would be recalled</numerusform>
            <numerusform>%Ln would be recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait on</source>
        <translation>
            <numerusform>%Ln would wait on</numerusform>
            <numerusform>%Ln would wait on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTiles</name>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln stuck</numerusform>
            <numerusform>%Ln stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in their delay</source>
        <translation>
            <numerusform>%Ln in their delay</numerusform>
            <numerusform>%Ln in their delay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln recalled</numerusform>
            <numerusform>%Ln recalled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTryDialog</name>
    <message numerus="yes">
        <source>of %Ln lead(s)</source>
        <translation>
            <numerusform>of %Ln lead</numerusform>
            <numerusform>of %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadWords</name>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln off</numerusform>
            <numerusform>%Ln off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on leave</source>
        <translation>
            <numerusform>%Ln on leave</numerusform>
            <numerusform>%Ln on leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of hours</source>
        <translation>
            <numerusform>%Ln out of hours</numerusform>
            <numerusform>%Ln out of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day&apos;s leads</source>
        <translation>
            <numerusform>%Ln with the day&apos;s leads</numerusform>
            <numerusform>%Ln with the day&apos;s leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with all they may hold</source>
        <translation>
            <numerusform>%Ln with all they may hold</numerusform>
            <numerusform>%Ln with all they may hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with weight 0</source>
        <translation>
            <numerusform>%Ln with weight 0</numerusform>
            <numerusform>%Ln with weight 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here any more</source>
        <translation>
            <numerusform>%Ln not here any more</numerusform>
            <numerusform>%Ln not here any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds it</source>
        <translation>
            <numerusform>%Ln holds it</numerusform>
            <numerusform>%Ln holds it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is online</source>
        <translation>
            <numerusform>Nobody of %Ln is online</numerusform>
            <numerusform>Nobody of %Ln is online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is here</source>
        <translation>
            <numerusform>Nobody of %Ln is here</numerusform>
            <numerusform>Nobody of %Ln is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have the day&apos;s leads</source>
        <translation>
            <numerusform>All %Ln have the day&apos;s leads</numerusform>
            <numerusform>All %Ln have the day&apos;s leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have weight 0</source>
        <translation>
            <numerusform>All %Ln have weight 0</numerusform>
            <numerusform>All %Ln have weight 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln may take it</source>
        <translation>
            <numerusform>None of %Ln may take it</numerusform>
            <numerusform>None of %Ln may take it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LegQuery</name>
    <message numerus="yes">
        <source>%Ln talk(s)</source>
        <translation>
            <numerusform>%Ln talk</numerusform>
            <numerusform>%Ln talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::OwnLeads</name>
    <message numerus="yes">
        <source>%Ln, newest first</source>
        <translation>
            <numerusform>%Ln, newest first</numerusform>
            <numerusform>%Ln, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PasteBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln metric</numerusform>
            <numerusform>%Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>%Ln row taken</numerusform>
            <numerusform>%Ln rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were not found; the first is “%1”.</source>
        <translation>
            <numerusform>%Ln name was not found: “%1”.</numerusform>
            <numerusform>%Ln names were not found; the first is “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PauseQuery</name>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PersonDialog</name>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PersonList</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left</source>
        <translation>
            <numerusform>%Ln has left</numerusform>
            <numerusform>%Ln have left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneList</name>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PoolAccessForm</name>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresPane</name>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) rest on a log that does not tell everything.</source>
        <translation>
            <numerusform>%Ln visit rests on a log that does not tell everything.</numerusform>
            <numerusform>%Ln visits rest on a log that does not tell everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln still waiting</numerusform>
            <numerusform>%Ln still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RatingQuery</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecallCard</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecordField</name>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>%Ln hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecordFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be doubles</source>
        <translation>
            <numerusform>%Ln may be a double</numerusform>
            <numerusform>%Ln may be doubles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecordImportDialog</name>
    <message numerus="yes">
        <source>Next: check %Ln row(s)</source>
        <translation>
            <numerusform>Next: check %Ln row</numerusform>
            <numerusform>Next: check %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln row(s)</source>
        <translation>
            <numerusform>Take %Ln row</numerusform>
            <numerusform>Take %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RejectedList</name>
    <message numerus="yes">
        <source>Save the %Ln row(s)…</source>
        <translation>
            <numerusform>Save the %Ln row…</numerusform>
            <numerusform>Save the %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ReminderBar</name>
    <message numerus="yes">
        <source>%Ln reminder(s). The latest: %1</source>
        <translation>
            <numerusform>%Ln reminder. The latest: %1</numerusform>
            <numerusform>%Ln reminders. The latest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Reminders</name>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln reminder</numerusform>
            <numerusform>%Ln reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::SessionQuery</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::TargetFooter</name>
    <message numerus="yes">
        <source>%Ln goal(s) changed</source>
        <translation>
            <numerusform>%Ln goal changed</numerusform>
            <numerusform>%Ln goals changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::TargetPanels</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::TargetsPage</name>
    <message numerus="yes">
        <source>%Ln goal(s) were changed and are not saved.</source>
        <translation>
            <numerusform>%Ln goal was changed and is not saved.</numerusform>
            <numerusform>%Ln goals were changed and are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) from %1 on are removed; those before them hold on.</source>
        <translation>
            <numerusform>%Ln goal from %1 on are removed; those before them hold on.</numerusform>
            <numerusform>%Ln goals from %1 on are removed; those before them hold on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::TaskDialog</name>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Verdict</name>
    <message numerus="yes">
        <source>%Ln caller(s) went in without coming out</source>
        <translation>
            <numerusform>%Ln caller went in without coming out</numerusform>
            <numerusform>%Ln callers went in without coming out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) came out without going in</source>
        <translation>
            <numerusform>%Ln caller came out without going in</numerusform>
            <numerusform>%Ln callers came out without going in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) without a visit</source>
        <translation>
            <numerusform>%Ln entry without a visit</numerusform>
            <numerusform>%Ln entries without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) cut off by a restart</source>
        <translation>
            <numerusform>%Ln visit cut off by a restart</numerusform>
            <numerusform>%Ln visits cut off by a restart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>%Ln line read</numerusform>
            <numerusform>%Ln lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln rejected line</numerusform>
            <numerusform>%Ln rejected lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::VisitQuery</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::WallControls</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Writer</name>
    <message numerus="yes">
        <source>The store took no more: %n event(s) of telephone systems are lost. %1</source>
        <translation>
            <numerusform>The store took no more: %n event of telephone systems is lost. %1</numerusform>
            <numerusform>The store took no more: %n events of telephone systems are lost. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::alertwords</name>
    <message numerus="yes">
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n caller waiting</numerusform>
            <numerusform>%n callers waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) or more waiting</source>
        <translation>
            <numerusform>%n caller or more waiting</numerusform>
            <numerusform>%n callers or more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
