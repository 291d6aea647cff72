#pragma once

// Precompiled for the tests without a window.
#include "pch_core.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
