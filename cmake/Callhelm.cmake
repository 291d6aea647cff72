# Settings that every target of the project shares.
add_library(callhelm_options INTERFACE)
target_compile_definitions(callhelm_options INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_TO_ASCII
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(callhelm_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang") # a precompiled header made again is the same one to ccache
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
endif()

# Test programs are large with sanitizers: this linker takes a third of the usual one's time.
find_program(CALLHELM_LLD ld.lld)
if(CALLHELM_LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_link_options(-fuse-ld=lld)
endif()

option(CALLHELM_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
if(CALLHELM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(CALLHELM_FUZZ) # the libraries too: the fuzzer steers by the branches it sees taken
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# Compiler outputs are kept between builds, also between build folders and checkouts: paths are hashed as they are seen
# from the build folder, and neither its name nor the times of the precompiled headers matter.
find_program(CALLHELM_CCACHE ccache)
if(CALLHELM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CALLHELM_CCACHE})
endif()

# With the sanitizers half of the compiling is the optimizer's. It pays where the tests spend their time (folds, decoders,
# the store); the services, the programs, the window and the tests themselves go without.
function(callhelm_unoptimized target)
    if(CALLHELM_SANITIZE)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# One precompiled header serves everything without a window: that of callhelm_base; with the sanitizers another serves
# what is not optimized.
function(callhelm_core_pch target)
    if(target STREQUAL "callhelm_base")
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
    elseif(CALLHELM_SANITIZE AND target STREQUAL "callhelm_services")
        callhelm_unoptimized(${target})
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
    elseif(CALLHELM_SANITIZE AND target STREQUAL "callhelm_cli")
        callhelm_unoptimized(${target})
        target_precompile_headers(${target} REUSE_FROM callhelm_services)
    else()
        target_precompile_headers(${target} REUSE_FROM callhelm_base)
    endif()
endfunction()

# A folder of models/: one static library whose link line says what it may use. What is linked PUBLIC is part
# of its interface; everything else stays private.
function(callhelm_model name)
    cmake_parse_arguments(ARG "" "" "LINK;PRIVATE_LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    if(NOT sources)
        return() # a folder that a later issue fills
    endif()
    add_library(callhelm_${name} STATIC ${sources})
    target_include_directories(callhelm_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(callhelm_${name} PUBLIC ${ARG_LINK} PRIVATE callhelm_options ${ARG_PRIVATE_LINK})
    callhelm_core_pch(callhelm_${name})
endfunction()
