-- A function in SQL is planned in each statement anew, one in PL/pgSQL once in each session; calls ask it several times each.
create or replace function living_customer(asked bigint) returns bigint language plpgsql stable as $$
declare
    living bigint := asked;
    keeper bigint;
begin
    for step in 0..1000 loop
        select merged_into into keeper from customer where id = living;
        if not found then
            return asked;
        end if;
        if keeper is null then
            return living;
        end if;
        living := keeper;
    end loop;
    return asked;
end
$$;
