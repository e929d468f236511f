package vn.sovang.log;

/// The command came before and has its answer; nothing was written.
public final class AlreadyAnswered extends RuntimeException {
    private final Answer answer;

    public AlreadyAnswered(Answer answer) {
        super("already answered: " + answer, null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
