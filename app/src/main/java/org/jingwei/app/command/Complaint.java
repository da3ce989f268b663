package org.jingwei.app.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Chinese line what was wrong with the words of a command line. */
final class Complaint {

    private Complaint() {}

    static String of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识 “" + oneLine(unmatched.getUnmatched().get(0)) + "”";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少 " + missing(missing.getMissing());
        }
        if (wrong instanceof OverwrittenOptionException || wrong instanceof MaxValuesExceededException) {
            return "重复给出 " + named(wrong);
        }
        return wrong.getValue() == null
                ? oneLine(String.valueOf(wrong.getMessage()))
                : named(wrong) + " 不能是 “" + oneLine(wrong.getValue()) + "”";
    }

    private static String missing(List<ArgSpec> missing) {
        return missing.stream().map(Complaint::label).collect(Collectors.joining("、"));
    }

    private static String named(ParameterException wrong) {
        ArgSpec arg = wrong.getArgSpec();
        return arg == null ? "参数" : label(arg);
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : "文件";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
