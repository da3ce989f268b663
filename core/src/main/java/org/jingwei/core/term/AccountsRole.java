package org.jingwei.core.term;

/**
 * Where an indicator stands in the national accounts: the side of the accounts and the code of the transaction or
 * balancing item in the System of National Accounts 2008 ({@code production B.1g}).
 */
public record AccountsRole(Side side, String item) {

    /** The sides from which the domestic product is measured, and the accounts behind them. */
    public enum Side {
        PRODUCTION("production"),
        EXPENDITURE("expenditure"),
        INCOME("income"),
        /** Public revenue and spending, taxes and transfers. */
        DISTRIBUTION("distribution"),
        /** Deposits, loans, debt. */
        FINANCIAL("financial"),
        /** Population, employment, capital: what the accounts are held against. */
        INPUT("input");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public AccountsRole {
        if (item.isBlank() || item.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("not an item of the accounts: '" + item + "'");
        }
    }

    /** Reads what {@link #toString} writes. */
    public static AccountsRole parse(String text) {
        int space = text.indexOf(' ');
        for (Side side : Side.values()) {
            if (space > 0 && side.code().equals(text.substring(0, space))) {
                return new AccountsRole(side, text.substring(space + 1));
            }
        }
        throw new IllegalArgumentException("not a side and an item of the accounts: " + text);
    }

    @Override
    public String toString() {
        return side.code() + " " + item;
    }
}
