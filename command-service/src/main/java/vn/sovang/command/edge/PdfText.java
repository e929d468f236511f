package vn.sovang.command.edge;

/// Follows where a PDF holds no names: in text `(…)`, where brackets are counted and a backslash
/// takes the meaning from the next sign; in remarks and in `<…>`, no text begins.
final class PdfText {
    private int depth;
    private boolean isEscaped;
    private boolean isRemark;
    private boolean isHex;
    private boolean isOpened;

    /// True for a sign of text, the bracket that ends it included.
    boolean next(byte sign) {
        if (depth > 0) {
            inText(sign);
            return true;
        }
        if (isRemark) {
            isRemark = sign != '\n' && sign != '\r';
        } else if (isHex) {
            isHex = sign != '>';
        } else if (isOpened) {
            isHex = sign != '<' && sign != '>';
            isOpened = false;
        } else {
            depth = sign == '(' ? 1 : 0;
            isRemark = sign == '%';
            isOpened = sign == '<';
        }
        return false;
    }

    private void inText(byte sign) {
        if (isEscaped) {
            isEscaped = false;
        } else {
            isEscaped = sign == '\\';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
    }

    /// True in text, in a remark and in `<…>`.
    boolean isAside() {
        return depth > 0 || isRemark || isHex;
    }

    /// Forgets what was begun: the bytes of a stream end, and they were none of this.
    void end() {
        depth = 0;
        isEscaped = false;
        isRemark = false;
        isHex = false;
        isOpened = false;
    }
}
