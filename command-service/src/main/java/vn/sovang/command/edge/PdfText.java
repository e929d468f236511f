package vn.sovang.command.edge;

/// Follows where a PDF holds no names: in text `(…)`, where brackets are counted and a backslash
/// takes the meaning from the next sign, in remarks, and in `<…>`.
final class PdfText {
    private int depth;
    private boolean isEscaped;
    private boolean isRemark;
    private boolean isHex;
    private boolean isOpened;

    /// True for a sign of text, of a remark or of `<…>`, and for the one that ends it.
    boolean next(byte sign) {
        if (depth > 0) {
            inText(sign);
            return true;
        }
        if (isRemark) {
            isRemark = sign != '\n' && sign != '\r';
            return true;
        }
        if (isHex) {
            isHex = sign != '>';
            return true;
        }
        if (isOpened) {
            isOpened = false;
            isHex = sign != '<' && sign != '>';
            return sign != '<';
        }
        depth = sign == '(' ? 1 : 0;
        isRemark = sign == '%';
        isOpened = sign == '<';
        return depth > 0 || isRemark;
    }

    private void inText(byte sign) {
        if (isEscaped) {
            isEscaped = false;
        } else {
            isEscaped = sign == '\\';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
    }

    /// True where a text was begun and not ended.
    boolean isOpen() {
        return depth > 0 || isHex;
    }

    /// Forgets what was begun, where another object begins.
    void end() {
        depth = 0;
        isEscaped = false;
        isRemark = false;
        isHex = false;
        isOpened = false;
    }
}
