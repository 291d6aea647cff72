# cmake -DLUPDATE=… -DSOURCE=… -DOUTPUT=… -P lupdate.cmake: collects the visible strings of SOURCE into
# OUTPUT/callhelm_*.ts. Used by the target `lupdate` and, on a copy, by the check that nothing is untranslated.
set(folders)
foreach(folder models widgets app)
    if(IS_DIRECTORY ${SOURCE}/${folder})
        list(APPEND folders ${SOURCE}/${folder})
    endif()
endforeach()

foreach(language vi ru en)
    set(options -silent -locations none -no-obsolete -no-ui-lines -source-language en_US
        -target-language ${language})
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} ${options} ${folders} -ts ${OUTPUT}/callhelm_${language}.ts
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
