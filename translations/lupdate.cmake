# cmake -DLUPDATE=… -DSOURCE=… -DOUTPUT=… -P lupdate.cmake: collects the visible strings of SOURCE into
# OUTPUT/callhelm_*.ts. Used by the target `lupdate` and, on a copy, by the check that nothing is untranslated.
set(folders)
set(includes)
foreach(folder models widgets app)
    if(IS_DIRECTORY ${SOURCE}/${folder})
        list(APPEND folders ${SOURCE}/${folder})
        list(APPEND includes -I ${SOURCE}/${folder}) # classes' contexts come from their headers
    endif()
endforeach()

foreach(language vi ru en)
    set(options -silent -locations none -no-obsolete -no-ui-lines -source-language en_US
        -target-language ${language})
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    # lupdate 6.4 never ends on some expressions among tr()'s arguments.
    execute_process(COMMAND ${LUPDATE} ${options} ${includes} ${folders} -ts ${OUTPUT}/callhelm_${language}.ts
        TIMEOUT 120 COMMAND_ERROR_IS_FATAL ANY)
endforeach()
