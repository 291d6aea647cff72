#pragma once

#include <QDialog>

namespace callhelm {

class Theme;

/// What this is, which version, and under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const Theme &theme, const QString &version, const QString &storePath,
                QWidget *parent = nullptr);
};

} // namespace callhelm
