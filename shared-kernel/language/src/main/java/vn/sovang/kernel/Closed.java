package vn.sovang.kernel;

/// Closed lists, as details of refusals name what stands in them: by a code, for which each reader
/// gets the words of the own language.
public final class Closed {
    public static final String PREFIX = "closed.";

    private Closed() {}

    /// The last part of the package, the type and the name, after the prefix.
    public static String code(Enum<?> one) {
        Class<?> list = one.getDeclaringClass();
        int end = list.getPackageName().lastIndexOf('.') + 1;
        return PREFIX + list.getName().substring(end).replace('$', '.') + "." + one.name();
    }
}
