# Sums ctest's log up to one line. A Qt Test program counts with its functions ("Totals: …"), any other test
# as one; a program that failed without saying which function (crash, timeout) counts as one failure.
/^[0-9]+\/[0-9]+ Testing: / { passed = failed = skipped = told = gone = 0 }
/^Command: ""$/ { gone = 1 } # the program was not there; ctest's log calls that passed
/^Totals: [0-9]+ passed/ { passed += $2; failed += $4; skipped += $6; told = 1 }
/^Test (Passed|Failed)\.$/ {
    if ($2 == "Passed." && !told && !gone)
        passed = 1
    if (($2 == "Failed." || gone) && failed == 0)
        failed = 1
    allPassed += passed; allFailed += failed; allSkipped += skipped
}
END {
    printf "%d passed, %d failed", allPassed, allFailed
    if (allSkipped)
        printf ", %d skipped", allSkipped
    printf "\n"
}
