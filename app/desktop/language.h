#pragma once

#include <QObject>

#include "base/translation.h"

class QSettings;

namespace callhelm {

/// The language of the window, switched at run time: English, Vietnamese, Russian.
class Language final : public QObject
{
    Q_OBJECT
public:
    /// Takes the language last chosen, or the desktop's. `settings` must outlive it.
    explicit Language(QSettings &settings);
    ~Language() override;

    /// "en", "vi", "ru"; empty: the desktop's.
    void choose(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void load(const QString &code);

    QSettings &m_settings;
    Translation m_translator;
};

} // namespace callhelm
