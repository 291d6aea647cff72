#pragma once

// Precompiled for the tests of the window.
#include "pch_widgets.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventList>
#include <QtTestGui>
#include <QtTestWidgets>
