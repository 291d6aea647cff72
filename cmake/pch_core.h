#pragma once

// Precompiled for every library: what nearly every file includes anyway.
#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimeZone>
#include <QTimer>
#include <QtGlobal>
