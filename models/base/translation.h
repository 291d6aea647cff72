#pragma once

#include <QTranslator>

namespace callhelm {

/// While it lives, texts that its thread asks for are in another language than the program's: those of an
/// answer to somebody who speaks it. Needs a Translation to be installed.
class SpokenLanguage
{
public:
    /// `locale`: "vi", "ru_RU", "C"; one that there are no translations for means English, an empty one the
    /// program's own.
    explicit SpokenLanguage(const QString &locale);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    friend class Translation;
    [[nodiscard]] QString say(const char *context, const char *text, const char *comment, int n) const;

    QTranslator m_translator;
    const SpokenLanguage *m_before; ///< of the thread
};

/// The program's translations, which give way to a thread's SpokenLanguage.
class Translation : public QTranslator
{
public:
    using QTranslator::QTranslator;

    /// Those for a language, else the English ones (which have plural forms); false where there are none at
    /// all.
    bool loadFor(const QLocale &locale);
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int n) const override;
};

} // namespace callhelm
