#pragma once

#include <QString>
#include <QStringList>

namespace callhelm {

/// A text in the languages of the program, as data files have it. What people write themselves is in one of
/// them only.
struct LocalText
{
    QString en, vi, ru;

    /// In a language ("vi", "ru_RU", …), else in English, else in any.
    [[nodiscard]] QString text(const QString &language) const
    {
        const QString &own = language.startsWith(QLatin1String("vi")) ? vi
            : language.startsWith(QLatin1String("ru"))                ? ru
                                                                      : en;
        for (const QString *one : {&own, &en, &vi, &ru})
            if (!one->isEmpty())
                return *one;
        return {};
    }
    /// All that there are.
    [[nodiscard]] QStringList all() const
    {
        QStringList texts{en, vi, ru};
        texts.removeAll(QString());
        return texts;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && vi.isEmpty() && ru.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return !en.isEmpty() && !vi.isEmpty() && !ru.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

} // namespace callhelm
