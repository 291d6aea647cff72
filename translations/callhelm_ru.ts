<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>CallTables</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait of abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon rate without short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents rung in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: callhelm [--store FILE] [--zone ZONE] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“callhelm COMMAND --help” tells more. Exit codes: 0 done, 1 found something, 2 wrong use, 3 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown time zone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether the books balance and lists what is odd in the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists findings and rejected lines instead of the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv (default) or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format “%1”. There are: csv, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a table of figures or rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moment, ISO 8601; local time unless it says otherwise (default: the first known).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, not included (default: the last known).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval: 15m, 30m, 1h, day, week, month or all (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this queue; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this agent; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level threshold in seconds, instead of each queue&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned in less than so many seconds is short, instead of each queue&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level of: offered, short_left_out, answered or abandons_credited, instead of each queue&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write instead of stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins CSV with a byte order mark, for Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists the table&apos;s columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown table “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown interval “%1”. There are: 15m, 30m, 1h, day, week, month, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown definition “%1”. There are: offered, short_left_out, answered, abandons_credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a growing queue_log as it grows, through rotation, until interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is: queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to follow: follow queue_log FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following %1. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes whole files into the store: all of them, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files are: queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the telephone system that wrote them (default: queue_log).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would be taken and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rejected lines to a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to import and from which files: import queue_log FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of file “%1”. There is: queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 facts taken, %4 told before, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a made-up call centre work for some days, into the store or as a queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moment (default: today 00:00).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days (default: 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same days (default: 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a queue_log file and leaves the store alone; - is stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--days” is a whole number from 1 to 3660.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--seed” is a whole number, not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Computes everything again from the raw facts and reports differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without ground in the facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stored is what the facts give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a copy of the store to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; must not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a store to this program&apos;s schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorTables</name>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Live floor, KPIs and proof of every figure for call-centre supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the demo: a simulated call centre in a store of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this store; makes it when missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, vi or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueLogDecoder</name>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line contains NUL bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has fewer than five fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time “%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time %1 lies before 1990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time %1 lies after 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where a length of time belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of time %1 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of time %1 is over ten years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueLogFile</name>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is binary, not a queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not look like a queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is shorter than when it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is open. Close every program that uses it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store cannot be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged: a stored figure cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another program&apos;s database, not a Callhelm store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right to change this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged: stored facts cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s schema number is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Callhelm (schema %1; this program knows schemas up to %2). It was not touched. Use the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is of an older program. Run “migrate” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Callhelm store, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use by another program. Close that program or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can only be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right to open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused a value that breaks one of its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on the store was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change to the store is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change to the store has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a change to the store under way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>Made a new store, schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought from schema %1 to %2; a copy as it was is in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: schema %1 is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown queue “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown agent “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; threshold %2 s; short limit %3 s; goal %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::AboutDialog</name>
    <message>
        <source>About Callhelm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the supervisors of call centres: the floor as it is now, and a proof for every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct calls in which the agent took part: dialled, was rung, or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks with callers, each transfer counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the agent was rung in vain while the caller was still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the agent dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk of the calls that entered in the interval, whenever the talk took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk / answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time logged in, counted once however many queues the agent was in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling / (handling + available). Ringing counts as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling / logged-in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused / logged-in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk + hold + wrap-up that passed in the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking, in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with callers that passed in the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk on calls the agent dialled that passed in the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in, neither paused nor handling a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the available time in which the agent&apos;s phone rang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time paused, counted once however many queues it was in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresPane</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rung in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents&apos; hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents at work in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptModel</name>
    <message>
        <source>Stopped ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave up while it rang: the agent is not blamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the caller entered the queue. The attempt counts in this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::CallsPage</name>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold, short limit and service level of each queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a queue_log, follow one, or start the simulator: its calls will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::CellText</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::ChartTable</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::Desktop</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import queue_log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow queue_log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Callhelm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorBooksModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers of whom the log tells that they entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, also those whose entry the log does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered + abandoned + timed out + left by key + left empty + still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went in − came out. 0 when the books balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits without a told entry, or cut off by a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits older than a day whose end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away at the door; beside the books.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorNotesModel</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorPage</name>
    <message>
        <source>The log doctor could not read the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No log has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an import the log doctor says here whether the books balance, and lists what it stumbled over, by file and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a queue_log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::DrillPage</name>
    <message>
        <source>figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure has moved on since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows are behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::ExportDialog</name>
    <message>
        <source>Begin with the range, zone and definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns as shown, with units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln row(s) shown, with the columns and the order shown, as a file for a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FiguresPane</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a queue_log, follow one, or start the simulator: its figures will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FloorAgentModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent is doing now, and the pause he chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent has been in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the caller he talks with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue of the present call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today in which he was rung or talked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls he answered today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times his phone rang in vain today while the caller was still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time he talked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy of the last 30 minutes: talk, hold and wrap-up as a share of these and free time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy today: talk, hold and wrap-up as a share of these and free time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When his last call ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FloorHeader</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is running: the figures follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is running: this is the last moment of which anything is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How fast the simulated call centre lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FloorPage</name>
    <message>
        <source>The floor shows your queues and agents as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow or import a queue log, or let the simulator show a call centre at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents show here once they log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has been missed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has come in today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by half hour, all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FloorQueueModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers waiting in the queue now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the caller who waits longest has been waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that entered the queue today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits answered by an agent today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who gave up waiting today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that ended unanswered today: abandoned, timed out, left by key or left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of today&apos;s calls answered within the queue&apos;s threshold, by the queue&apos;s definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer: mean wait of the answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of the queue who could take a call now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of the queue who talk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of the queue in wrap-up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of the queue who are paused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTiles</name>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers waiting in a queue now, and how long the first of them has waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents who are logged in now, of all. Who is being rung counts as free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of today that ended unanswered: abandoned, timed out, left by key or left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy: talk, hold and wrap-up as a share of these and free time, of all agents together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of today that an agent answered. ASA is their mean wait; AHT the mean of talk, hold and wrap-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>goal %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in a row to recover</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missed for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may still be missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service level %1: share of today&apos;s calls answered within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of today&apos;s calls answered in time, each queue by its own threshold and definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::FollowDialog</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a queue_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads new lines of a queue_log as the telephone system writes them, through rotation, also after the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue logs (queue_log*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::ImportDialog</name>
    <message>
        <source>Import a queue_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the history of a telephone system from its queue_log files. What is known already counts once, so nothing is lost by importing a file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the telephone system; all its files share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue logs (queue_log* *.log *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the store until all of it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken: the store is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log doctor says whether the books balance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::LegModel</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agent answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang before he answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent talked; nothing while the talk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the caller was sent, when the talk ended with a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the caller entered the queue. The leg counts in this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::MainWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::MultiSelect</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::PauseModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue he paused in; nothing for a pause in all of his queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long he was paused, within the range shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits count in the interval in which they entered the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who entered the queue, whatever came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that an agent answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered after a wait of at most the queue&apos;s threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share served in time, by each queue&apos;s own definition and threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by; nothing where queues differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait within which a call is answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who hung up while waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who hung up before the short limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned, of answered + abandoned + other exits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon rate without short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with short abandons left out of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers whom the queue let go after its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who pressed a key to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who left because no agent was in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned + timed out + left by key + left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer: mean wait of the answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait of all visits that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean wait of the abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average handle time: (talk + hold + wrap-up) / answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits of the answered, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait of abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits of the abandoned, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers turned away at the door; they are not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many calls in a row must be answered in time to be back at the goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of which the log does not tell everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresPane</name>
    <message>
        <source>each queue by its own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1 in %2 s · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) rest on a log that does not tell everything.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of those who ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk, hold and wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered calls and service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalDialog</name>
    <message>
        <source>Apply to all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a queue promises its callers, and how the promise is measured. Past figures are stated anew at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandon under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the range shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call counts in this range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandon under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::RangeChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::RangePicker</name>
    <message>
        <source>The days that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::RowsPane</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leg(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the first %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::SegmentModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New facts that were stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that were stored before: told twice, they count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be taken. They are in the list of findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::SessionModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue he was in; nothing for a log-on as an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long he was in, within the range shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows the agent at work without saying that he joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::SettingsPage</name>
    <message>
        <source>Queues appear with their first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue_log is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, weeks and months of all figures are those of this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::SimulatorControls</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running at ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same call centre again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::StatusLine</name>
    <message>
        <source>last event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books do not balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered = answered + abandoned + timed out + left by key + left empty + waiting, in every queue. Click for the log doctor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::TableView</name>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::Verdict</name>
    <message numerus="yes">
        <source>%Ln caller(s) went in without coming out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) came out without going in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) without a visit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) cut off by a restart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::VisitModel</name>
    <message>
        <source>The log does not tell when this caller entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone system restarted during this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the caller entered the queue. The visit counts in this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the caller waited until he was answered or left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk of all agents who took part in this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the log does not tell all of this visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::WelcomePage</name>
    <message>
        <source>Where shall the calls come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add the other sources at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated call centre with queues, agents and callers, running now. It can be stopped at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a queue_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history your Asterisk has written. Callhelm shows whether its books balance, and can follow the file from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, over the manager port. This comes next; until then a followed queue_log shows the floor live as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop queue_log files anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::Workspace</name>
    <message>
        <source>A goal lies between 0 and 100 %, and its times are not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a queue_log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::floorcharts</name>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::format</name>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>whole range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callhelm::words</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: diverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short abandons left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandons within the threshold credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry not in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits − short abandons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(answered in time + abandoned in time) / (answered + abandoned + other exits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
