# What `cmake --install` lays down, and the Debian package that CPack makes of it.
include(GNUInstallDirs)

if(TARGET callhelm)
    install(TARGETS callhelm RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(TARGET callhelm-desktop)
    install(TARGETS callhelm-desktop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.callhelm.Callhelm.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.callhelm.Callhelm.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/org.callhelm.Callhelm.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/callhelm)

set(CPACK_PACKAGE_NAME callhelm)
set(CPACK_PACKAGE_VENDOR "The Callhelm authors")
set(CPACK_PACKAGE_CONTACT "The Callhelm authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see a call centre's floor as it is now, and prove every figure")
set(CPACK_PACKAGE_DESCRIPTION
"Callhelm is for the supervisor of a call centre that runs on Asterisk queues.
It reads the queue log, shows queues and agents live, computes the call KPIs
and opens behind every figure the calls that make it up. It needs no server.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
set(CPACK_GENERATOR DEB)
include(CPack)
