#pragma once

#include "common/page.h"
#include "common/theme.h"

class QLabel;

namespace callhelm {

class ChoiceButton;

/// The first start: where shall the calls come from?
class WelcomePage : public Page
{
    Q_OBJECT
public:
    /// The theme must outlive the page.
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Welcome"); }

Q_SIGNALS:
    void demoWanted();
    void importWanted();
    void connectWanted();
    void filesDropped(const QStringList &files);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_headline;
    QLabel *m_sentence;
    ChoiceButton *m_demo;
    ChoiceButton *m_import;
    ChoiceButton *m_connect;
    QLabel *m_hint;
};

} // namespace callhelm
