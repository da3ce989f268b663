select ledger_state()
